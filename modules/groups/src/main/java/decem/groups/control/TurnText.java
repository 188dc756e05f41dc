package decem.groups.control;

import decem.contract.Language;
import decem.contract.desk.Turn;
import decem.contract.desk.Turn.Kind;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Mandate;
import decem.platform.words.Sentence;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a pending mandate asks of the secretariat, in words. */
public final class TurnText {

  private final Language language;
  private final ResourceBundle words;

  public TurnText(Language language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("decem.groups.messages", language.locale());
  }

  /** A draft that never came back asks nothing of anybody. */
  public Optional<Turn> turn(ExpertGroup group, Mandate mandate) {
    return switch (mandate.state()) {
      case DRAFT -> mandate.returnedAt().map(at -> asked(group, mandate, "returned", at));
      case FILING -> Optional.of(asked(group, mandate, "interrupted", group.preparedAt()));
      case SUBMITTED ->
          mandate
              .submittedAt()
              .map(at -> line(group, mandate, Kind.WAITING_FOR_OTHERS, "with", at));
      case IN_FORCE, REPLACED, DROPPED -> Optional.empty();
    };
  }

  private Turn asked(ExpertGroup group, Mandate mandate, String what, Instant since) {
    return line(group, mandate, Kind.YOURS, what, since);
  }

  private Turn line(ExpertGroup group, Mandate mandate, Kind kind, String what, Instant since) {
    String name = group.name().in(language);
    String page = kind == Kind.YOURS ? "/groups/prepare?id=" : "/groups/group?id=";
    return new Turn(
        "groups." + what + "." + group.id().value() + "." + mandate.number(),
        kind,
        say("turn." + what, name),
        name,
        "",
        say("turn." + what + ".because"),
        shortened(mandate.reasons()),
        since,
        Optional.empty(),
        page + group.id().value());
  }

  private static String shortened(String reasons) {
    return reasons.length() <= 160 ? reasons : reasons.substring(0, 159).strip() + "…";
  }

  private String say(String key, Object... values) {
    return Sentence.of(words.getString(key), language.locale(), values);
  }
}
