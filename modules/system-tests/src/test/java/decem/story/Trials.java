package decem.story;

import decem.story.Commission.Sending;
import decem.story.Table.Stage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * For each act a request that does it, in the order in which a group and its paper live. What those
 * who may have done is what the next request stands on.
 */
final class Trials {

  private final Commission commission;

  /** {@code changes}: whoever may, leaves something behind; whoever may not, leaves nothing. */
  record Trial(
      String act, Stage stage, boolean changes, Supplier<Sending> ready, Consumer<Reply> then) {
    @Override
    public String toString() {
      return act + " when " + stage;
    }
  }

  Trials(Commission commission) {
    this.commission = commission;
  }

  List<Trial> all() {
    return Stream.of(preparing(), writing(), releasing()).flatMap(List::stream).toList();
  }

  private List<Trial> preparing() {
    return List.of(
        reads("ANYBODY", Stage.PREPARED, () -> "/sign-in"),
        reads("SIGNED_IN", Stage.PREPARED, () -> "/people/profile"),
        reads("KEEP_ACCOUNTS", Stage.PREPARED, () -> "/people/accounts"),
        posts("KEEP_ACCOUNTS", Stage.PREPARED, "administrator", commission::invitation),
        posts("CONFER_OFFICES", Stage.PREPARED, "administrator", commission::office),
        reads("OPERATE", Stage.PREPARED, () -> "/people/undelivered"),
        reads("PREPARE_GROUPS", Stage.PREPARED, () -> "/groups/bodies"),
        posts(
            "PREPARE_GROUPS",
            Stage.PREPARED,
            "secretariat",
            commission::newGroup,
            commission::groupIsBegun),
        reads("KEEP_CALENDAR", Stage.PREPARED, () -> "/groups/closing-days"),
        posts("KEEP_CALENDAR", Stage.PREPARED, "secretariat", commission::closingDay),
        reads("READ_GROUP", Stage.PREPARED, () -> "/groups/" + commission.group()),
        reads("PREPARE_GROUP", Stage.PREPARED, () -> "/groups/prepare?id=" + commission.group()),
        posts(
            "PREPARE_GROUP",
            Stage.PREPARED,
            "secretariat",
            commission::task,
            done -> commission.isSeated()),
        posts(
            "FILE_MANDATE",
            Stage.PREPARED,
            "secretariat",
            commission::mandate,
            done -> commission.isEstablished()));
  }

  private List<Trial> writing() {
    return List.of(
        reads("READ_GROUP", Stage.ESTABLISHED, () -> "/groups/" + commission.group()),
        new Trial("GIVE_THE_PEN", Stage.ESTABLISHED, true, this::pen, done -> {}),
        posts(
            "OPEN_PAPER",
            Stage.ESTABLISHED,
            "chair",
            commission::newPaper,
            commission::paperIsOpened),
        reads("READ_PAPER", Stage.ESTABLISHED, this::details),
        reads("READ_LIVING_TEXT", Stage.ESTABLISHED, commission::textAddress),
        says("WRITE_TEXT", Stage.ESTABLISHED, this::commits, commission::save),
        says("SUGGEST_IN_TEXT", Stage.ESTABLISHED, this::commits, commission::suggestion),
        says("COMMENT_IN_GROUP", Stage.ESTABLISHED, this::threads, commission::comment),
        posts("NAME_VERSION", Stage.ESTABLISHED, "chair", this::name),
        reads("READ_VERSION", Stage.ESTABLISHED, this::manifest));
  }

  private List<Trial> releasing() {
    return List.of(
        posts("CIRCULATE", Stage.ESTABLISHED, "chair", commission::circulation),
        reads("READ_VERSION", Stage.CIRCULATED, this::manifest),
        reads("READ_PAPER", Stage.CIRCULATED, this::details),
        reads("READ_LIVING_TEXT", Stage.CIRCULATED, commission::textAddress),
        says("WRITE_TEXT", Stage.CIRCULATED, this::commits, commission::save),
        says("SUGGEST_IN_TEXT", Stage.CIRCULATED, this::commits, commission::suggestion),
        says("COMMENT_IN_GROUP", Stage.CIRCULATED, this::threads, commission::comment),
        says("OBSERVE", Stage.CIRCULATED, this::observations, commission::observation),
        posts("SUBMIT", Stage.CIRCULATED, "chair", () -> submission(1)),
        reads("READ_VERSION", Stage.SUBMITTED, this::manifest),
        says("OBSERVE", Stage.SUBMITTED, this::observations, commission::observation),
        reads("READ_SUBMISSION", Stage.SUBMITTED, this::asked),
        new Trial("DECIDE", Stage.SUBMITTED, true, this::verb, done -> {}),
        reads("READ_VERSION", Stage.DECIDED, this::manifest),
        reads("READ_LIVING_TEXT", Stage.DECIDED, commission::textAddress),
        says("OBSERVE", Stage.DECIDED, this::observations, commission::observation),
        posts("NAME_VERSION", Stage.DECIDED, "chair", this::name),
        posts("SUBMIT", Stage.DECIDED, "chair", () -> submission(2)),
        posts("WITHDRAW", Stage.DECIDED, "chair", () -> commission.releasing("withdraw", 2)));
  }

  private Sending pen() {
    Sending button = commission.pen();
    return asker -> button.by(asker.atThePagesOf(commission.player("chair")));
  }

  private Sending verb() {
    Form form = commission.decision();
    Asker opener = commission.player("secretary general");
    return asker -> form.sentBy(asker.atThePagesOf(opener), Commission.VERB);
  }

  private String details() {
    return "/papers/details?id=" + commission.paper();
  }

  private String commits() {
    return commission.textAddress() + "/commits";
  }

  private String threads() {
    return commission.api() + "/threads";
  }

  private String manifest() {
    return commission.version(1) + "/manifest";
  }

  private String asked() {
    return "/approvals/decision?id=" + commission.paper() + "&n=1";
  }

  private String observations() {
    return commission.version(1) + "/observations";
  }

  private Form name() {
    return commission.releasing("name", 1).with("label", "For every door");
  }

  private Form submission(int number) {
    return commission.releasing("submit", number).with("note", "For every door.");
  }

  private static Trial reads(String act, Stage stage, Supplier<String> path) {
    return new Trial(act, stage, false, () -> asker -> asker.gets(path.get()), done -> {});
  }

  private static Trial says(
      String act, Stage stage, Supplier<String> path, Supplier<String> words) {
    return new Trial(
        act,
        stage,
        true,
        () -> {
          String body = words.get();
          return asker -> asker.postsJson(path.get(), body);
        },
        done -> {});
  }

  private Trial posts(String act, Stage stage, String opener, Supplier<Form> form) {
    return posts(act, stage, opener, form, done -> {});
  }

  /** The form was opened by somebody who may; anybody else sends it from that very page. */
  private Trial posts(
      String act, Stage stage, String opener, Supplier<Form> form, Consumer<Reply> then) {
    return new Trial(
        act,
        stage,
        true,
        () -> {
          Form opened = form.get();
          return asker -> opened.sentBy(asker.atThePagesOf(commission.player(opener)));
        },
        then);
  }
}
