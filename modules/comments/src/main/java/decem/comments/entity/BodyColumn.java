package decem.comments.entity;

import decem.contract.groups.BodyId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BodyId} that may be missing: the provider's own mapping of a UUID fails on an empty
 * column. Public, since the provider cannot make a hidden one.
 */
@Converter(autoApply = true)
public class BodyColumn implements AttributeConverter<BodyId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable BodyId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable BodyId convertToEntityAttribute(@Nullable UUID column) {
    return column == null ? null : new BodyId(column);
  }
}
