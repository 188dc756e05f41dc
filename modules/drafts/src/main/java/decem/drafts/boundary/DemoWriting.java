package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.papers.PaperCard;
import decem.contract.papers.Papers;
import decem.document.step.Steps;
import decem.drafts.control.DemoActs;
import decem.drafts.control.Editing;
import decem.drafts.control.Save;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission.Kind;
import decem.drafts.control.TextThere;
import decem.platform.access.Asking;
import decem.platform.demo.DemoIds;
import decem.platform.demo.DemoPart;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the group wrote in its main report since the version that is out, each through the door of
 * whoever wrote it. A chair had read the text before and not since.
 */
@ApplicationScoped
class DemoWriting implements DemoPart {

  private static final Set<String> SUGGESTING = Set.of("SUGGEST", "STRIKE");

  @Inject Papers papers;
  @Inject TextHeads heads;
  @Inject Drafting drafting;
  @Inject Asking asking;
  @Inject Database database;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void seed() throws Exception {
    PaperCard report =
        papers.of(List.of(DemoIds.GROUP)).getOrDefault(DemoIds.GROUP, List.of()).stream()
            .filter(paper -> paper.workingTitle().equals("Reading the rivers together"))
            .findFirst()
            .orElseThrow();
    List<TextHead> texts = heads.heads(List.of(report.id())).getOrDefault(report.id(), List.of());
    if (texts.stream().anyMatch(this::isWrittenIn)) {
      return;
    }
    texts.forEach(this::wasReadByTheChair);
    long seq = 0;
    for (String line : lines()) {
      write(report, texts, line.split(" \\| "), ++seq);
    }
  }

  /** Long enough ago that to come back now is another visit. */
  private void wasReadByTheChair(TextHead text) {
    database.run(
        "insert into drafts.visit (person, text_id, n, at) values (?, ?, ?, clock_timestamp() -"
            + " interval '31 minutes') on conflict do nothing",
        DemoIds.person("chair1").value(),
        text.text().value(),
        text.commit());
  }

  private boolean isWrittenIn(TextHead text) {
    return database.any(
        "select 1 from drafts.text_commit where text_id = ? and kind = 'edit'",
        text.text().value());
  }

  /** Language, person, act, words, and the new words: one commit. */
  private void write(PaperCard report, List<TextHead> texts, String[] line, long seq)
      throws Exception {
    TextHead head =
        texts.stream()
            .filter(text -> text.language() == Language.valueOf(line[0]))
            .findFirst()
            .orElseThrow();
    SaveOutcome outcome =
        asking.as(
            DemoIds.person(line[1]),
            () -> {
              TextThere there = drafting.read(report.id(), head.text());
              String steps =
                  Steps.write(
                      DemoActs.steps(Editing.read(there.document()), line[2], line[3], line[4]));
              Save save =
                  new Save(there.n(), DemoIds.uuid("page:" + line[1]), seq, kind(line[2]), steps);
              return drafting.save(report.id(), head.text(), save, Optional.empty());
            });
    if (!(outcome instanceof SaveOutcome.Saved)) {
      throw new IllegalStateException(String.join(" | ", line) + ": " + outcome);
    }
  }

  private static Kind kind(String act) {
    return SUGGESTING.contains(act) ? Kind.SUGGEST : Kind.EDIT;
  }

  private static List<String> lines() {
    String path = "/decem/drafts/demo/writing.txt";
    try (InputStream bytes =
        Objects.requireNonNull(DemoWriting.class.getResourceAsStream(path), path)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
