package decem.comments.entity;

import decem.contract.drafts.AnchorId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link AnchorId} that may be missing: the provider's own mapping of a UUID fails on an empty
 * column. Public, since the provider cannot make a hidden one.
 */
@Converter(autoApply = true)
public class AnchorColumn implements AttributeConverter<AnchorId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable AnchorId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable AnchorId convertToEntityAttribute(@Nullable UUID column) {
    return column == null ? null : new AnchorId(column);
  }
}
