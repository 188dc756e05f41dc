package decem.story;

import decem.bench.Caller;
import decem.bench.WebForm;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings papers from their opening to their decision, and notes what was acknowledged on the way.
 */
final class Storyteller {

  /** How many steps a paper has. */
  static final int STEPS = 10;

  private static final String CALDRIA = "Caldria</b>";

  private final Caller law;
  private final Caller hydrology;
  private final Caller sg;
  private final Ledger ledger;
  private final String group;

  Storyteller(RunningHouse house, Ledger ledger, String group) throws IOException {
    law = house.caller("law");
    hydrology = house.caller("hydrology");
    sg = house.caller("sg");
    this.ledger = ledger;
    this.group = group;
  }

  /** Says before each step that it begins. */
  void tell(Runnable step) throws IOException {
    step.run();
    String paper = opened();
    commented(paper, step);
    step.run();
    law.press("/papers/name?id=" + paper, "name", Map.of(":label:in", "For decision"));
    ledger.acknowledged(Deed.NAMED, paper);
    step.run();
    circulated(paper);
    submitted(paper, step);
    step.run();
    decided(paper);
  }

  private String opened() throws IOException {
    String path = "/papers/open?group=" + group;
    Map<String, String> titles =
        Map.of(":titleEn:in", "A paper that survives", ":workingTitle:in", "Survivor");
    String place = law.press(path, "open", titles).location();
    String paper = Caller.found("([0-9a-f-]{36})", place).orElseThrow();
    ledger.acknowledged(Deed.OPENED, paper);
    return paper;
  }

  private void commented(String paper, Runnable step) throws IOException {
    String page = law.page("/papers/" + paper + "?lang=en");
    String text = Caller.found("\"(/api/v1/papers/[^\"]*/texts/[^\"]*)\"", page).orElseThrow();
    step.run();
    Pen pen = new Pen(law, ledger, text);
    long commit = pen.save();
    step.run();
    String threads = "/api/v1/papers/" + paper + "/threads";
    String said = "Is " + pen.lastWord() + " the right word?";
    String thread =
        law.postJson(threads, comment(pen, commit, said)).mustBe(200, threads).text("thread");
    ledger.acknowledged(Deed.COMMENTED, thread, said);
    step.run();
    String reply = "{\"key\":\"%s\",\"said\":\"It is.\"}".formatted(UUID.randomUUID());
    hydrology.postJson(threads + "/" + thread + "/replies", reply).mustBe(200, threads);
    ledger.acknowledged(Deed.REPLIED, thread, "It is.");
    step.run();
    law.postJson(threads + "/" + thread + "/resolve", "").mustBe(200, threads);
    ledger.acknowledged(Deed.RESOLVED, thread);
  }

  private static String comment(Pen pen, long commit, String said) {
    return """
    {"key":"%s","text":"%s","commit":%d,"from":1,"to":%d,"quote":"%s","said":"%s"}\
    """
        .formatted(
            UUID.randomUUID(),
            pen.text(),
            commit,
            1 + pen.lastWord().length(),
            pen.lastWord(),
            said);
  }

  private void circulated(String paper) throws IOException {
    String path = "/papers/circulate?id=" + paper + "&n=1";
    String page = law.page(path);
    String before = page.substring(0, page.indexOf(CALDRIA));
    String body = before.substring(before.lastIndexOf("name=\"body\""));
    law.press(
        path, "circulate", Map.of("body", Caller.found("value=\"([^\"]+)\"", body).orElseThrow()));
    ledger.acknowledged(Deed.CIRCULATED, paper);
  }

  private void submitted(String paper, Runnable step) throws IOException {
    String path = "/papers/submit?id=" + paper + "&n=1";
    step.run();
    law.press(path, "submit", Map.of(":note:in", "The group is unanimous."));
    ledger.acknowledged(Deed.PROPOSED, paper);
    step.run();
    hydrology.press(path, "proposal", Map.of());
    ledger.acknowledged(Deed.SUBMITTED, paper);
  }

  private void decided(String paper) throws IOException {
    String path = "/approvals/decision?id=" + paper + "&n=1";
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (WebForm.find(sg.get(path).body(), "decision").isEmpty()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("The submission of " + paper + " never became a case");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    sg.press(path, "decision", Map.of());
    ledger.acknowledged(Deed.DECIDED, paper);
  }
}
