package decem.groups.entity;

import decem.contract.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A state that is a member of the organisation, at its place in the protocol order. */
@Entity
@Table(schema = "groups", name = "member_state")
public class MemberState {

  @Id private String code;

  private String code2;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fr")
  private String nameFr;

  private int place;

  @SuppressWarnings("NullAway.Init")
  protected MemberState() {}

  public MemberState(String code, String code2, Bilingual name, int place) {
    this.code = code;
    this.code2 = code2;
    this.nameEn = name.en();
    this.nameFr = name.fr();
    this.place = place;
  }

  public String code() {
    return code;
  }

  public String code2() {
    return code2;
  }

  public Bilingual name() {
    return new Bilingual(nameEn, nameFr);
  }

  public int place() {
    return place;
  }
}
