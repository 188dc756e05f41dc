package decem.groups.page;

import decem.contract.Bilingual;
import decem.contract.groups.BodyCard.Kind;
import decem.groups.control.Words;
import decem.groups.entity.Body;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** An entry of the roll, a body or a member state, as it is filled in. */
public class RollForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code = "";
  private String code2 = "";
  private String nameEn = "";
  private String nameFr = "";
  private String kind = Kind.DELEGATION.name();
  private int place = 1;

  void show(Body.Entry entry) {
    code = entry.code();
    code2 = entry.code2().orElse("");
    nameEn = entry.name().en();
    nameFr = entry.name().fr();
    kind = entry.kind().name();
    place = entry.place();
  }

  Body.Entry entry() {
    return new Body.Entry(
        capitals(code),
        Optional.of(capitals(code2)).filter(two -> !two.isEmpty()),
        name(),
        Kind.valueOf(kind),
        place);
  }

  Bilingual name() {
    return Words.tidy(new Bilingual(nameEn, nameFr));
  }

  static String capitals(String typed) {
    return Words.tidy(typed).toUpperCase(Locale.ROOT);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCode2() {
    return code2;
  }

  public void setCode2(String code2) {
    this.code2 = code2;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }
}
