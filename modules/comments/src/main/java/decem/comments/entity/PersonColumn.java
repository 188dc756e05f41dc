package decem.comments.entity;

import decem.contract.people.PersonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PersonId} that may be missing: the provider's own mapping of a UUID fails on an empty
 * column. Public, since the provider cannot make a hidden one.
 */
@Converter(autoApply = true)
public class PersonColumn implements AttributeConverter<PersonId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable PersonId convertToEntityAttribute(@Nullable UUID column) {
    return column == null ? null : new PersonId(column);
  }
}
