package decem.groups.entity;

import decem.contract.Bilingual;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation or staff division that is consulted and speaks with one voice. It keeps its place in
 * the roll in both languages.
 */
@Entity
@Table(schema = "groups", name = "body")
public class Body {

  @Id private UUID id;

  private String code;

  private @Nullable String code2;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fr")
  private String nameFr;

  @Enumerated(EnumType.STRING)
  private BodyCard.Kind kind;

  private int place;

  @Version private long edition;

  @SuppressWarnings("NullAway.Init")
  protected Body() {}

  public Body(BodyId id, Entry entry) {
    this.id = id.value();
    this.code = entry.code();
    this.code2 = entry.code2().orElse(null);
    this.nameEn = entry.name().en();
    this.nameFr = entry.name().fr();
    this.kind = entry.kind();
    this.place = entry.place();
  }

  public void become(Entry entry) {
    code = entry.code();
    code2 = entry.code2().orElse(null);
    nameEn = entry.name().en();
    nameFr = entry.name().fr();
    kind = entry.kind();
    place = entry.place();
  }

  public BodyId id() {
    return new BodyId(id);
  }

  public Entry entry() {
    return new Entry(code, Optional.ofNullable(code2), new Bilingual(nameEn, nameFr), kind, place);
  }

  public BodyCard card() {
    return new BodyCard(id(), code, new Bilingual(nameEn, nameFr), kind, place);
  }

  /** What the roll says of a body. */
  public record Entry(
      String code, Optional<String> code2, Bilingual name, BodyCard.Kind kind, int place) {}
}
