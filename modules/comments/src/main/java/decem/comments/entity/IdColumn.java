package decem.comments.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An id that may be missing. The provider's own mapping of a UUID writes an empty one as an empty
 * text; this one does not. Public, since the provider cannot make a hidden one.
 */
@Converter
public class IdColumn implements AttributeConverter<UUID, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
    return id;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
    return column;
  }
}
