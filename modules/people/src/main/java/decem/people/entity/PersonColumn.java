package decem.people.entity;

import decem.contract.people.PersonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person by the id alone. The provider's own mapping of a UUID cannot read an empty column. */
@Converter(autoApply = true)
public class PersonColumn implements AttributeConverter<@Nullable PersonId, @Nullable UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  @Override
  public @Nullable PersonId convertToEntityAttribute(@Nullable UUID column) {
    return column == null ? null : new PersonId(column);
  }
}
