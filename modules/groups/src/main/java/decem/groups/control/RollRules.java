package decem.groups.control;

import decem.contract.Bilingual;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.entity.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry of the roll must look like: codes of two and three letters, names, a place. */
public final class RollRules {

  private static final int LAST_PLACE = 9_999;

  private RollRules() {}

  public static List<Fault> body(Body.Entry entry) {
    return entry(entry.code(), entry.code2(), entry.name(), entry.place());
  }

  public static List<Fault> state(String code, String code2, Bilingual name, int place) {
    return entry(code, Optional.of(code2), name, place);
  }

  private static List<Fault> entry(String code, Optional<String> code2, Bilingual name, int place) {
    List<Fault> faults = new ArrayList<>();
    if (!code.matches("[A-Z]{3}")) {
      faults.add(Fault.of(Field.CODE, Why.NOT_A_CODE));
    }
    if (code2.filter(two -> !two.matches("[A-Z]{2}")).isPresent()) {
      faults.add(Fault.of(Field.CODE2, Why.NOT_A_CODE));
    }
    faults.addAll(Words.name(name, Words.SHORT_NAME));
    if (place < 1 || place > LAST_PLACE) {
      faults.add(Fault.of(Field.PLACE, Why.OUT_OF_RANGE));
    }
    return faults;
  }
}
