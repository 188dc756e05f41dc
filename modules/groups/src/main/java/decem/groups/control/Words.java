package decem.groups.control;

import decem.contract.Bilingual;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.platform.words.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be written into the fields of this room. */
public final class Words {

  public static final int NAME = 200;
  public static final int SHORT_NAME = 120;
  public static final int TASK = 20_000;
  public static final int COVER_NOTE = 4_000;

  private Words() {}

  /** A name is needed in both languages, since nobody reads in one only. */
  public static List<Fault> name(Bilingual name, int most) {
    return both(
        text(Field.NAME_EN, name.en(), most, true), text(Field.NAME_FR, name.fr(), most, true));
  }

  /** A task may wait for its words while it is prepared, but not be longer than people read. */
  public static List<Fault> task(Bilingual task) {
    return both(
        text(Field.TASK_EN, task.en(), TASK, false), text(Field.TASK_FR, task.fr(), TASK, false));
  }

  public static List<Fault> coverNote(String note) {
    return text(Field.COVER_NOTE, note, COVER_NOTE, true).stream().toList();
  }

  /**
   * Without space at the ends, empty where nothing can be seen, and without control characters but
   * line breaks.
   */
  public static String tidy(String typed) {
    return Typed.trimmed(
        typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace('\t', ' '));
  }

  public static Bilingual tidy(Bilingual typed) {
    return new Bilingual(tidy(typed.en()), tidy(typed.fr()));
  }

  static Optional<Fault> text(Field field, String text, int most, boolean needed) {
    if (needed && Typed.isEmpty(text)) {
      return Optional.of(Fault.of(field, Why.EMPTY));
    }
    return text.length() > most ? Optional.of(Fault.of(field, Why.TOO_LONG)) : Optional.empty();
  }

  private static List<Fault> both(Optional<Fault> one, Optional<Fault> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
