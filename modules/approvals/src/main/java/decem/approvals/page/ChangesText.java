package decem.approvals.page;

import decem.approvals.boundary.ChangesSince.Since;
import decem.approvals.control.Changes;
import decem.approvals.control.Changes.Excerpt;
import decem.approvals.control.Words;
import decem.contract.papers.VersionId;
import decem.document.diff.Change;
import decem.platform.page.Here;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Changes in words: how many of what, and where. */
public final class ChangesText {

  private final Since since;
  private final Changes changes;
  private final VersionId version;
  private final Words words;

  ChangesText(Since since, VersionId version, Here here) {
    this.since = since;
    this.changes = since.changes();
    this.version = version;
    this.words = Words.in(here.language());
  }

  public String title() {
    return words.say("changes.since", since.earlier().id().number());
  }

  public String inLanguage() {
    return words.say("changes.in." + since.language());
  }

  public String lang() {
    return since.language().tag();
  }

  /** One sentence for each kind of thing that changed, then the words, then the form. */
  public List<String> sentences() {
    List<String> all = new ArrayList<>();
    Arrays.stream(Change.Subject.values())
        .map(this::sentence)
        .filter(sentence -> !sentence.isEmpty())
        .forEach(all::add);
    if (changes.ofWords() > 0) {
      all.add(words.say("changes.words", changes.wordsAdded(), changes.wordsRemoved()));
    }
    if (changes.ofForm() > 0) {
      all.add(words.say("changes.form", changes.ofForm()));
    }
    return all.isEmpty() ? List.of(words.say("changes.none")) : all;
  }

  private String sentence(Change.Subject subject) {
    return Arrays.stream(Change.Kind.values())
        .filter(kind -> kind != Change.Kind.REFORMATTED)
        .map(kind -> part(subject, kind, changes.count(kind, subject)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String part(Change.Subject subject, Change.Kind kind, int count) {
    return count == 0 ? "" : words.say("changes." + subject + "." + kind, count);
  }

  public List<Piece> pieces() {
    return changes.excerpts().stream().map(this::piece).toList();
  }

  private Piece piece(Excerpt excerpt) {
    Change change = excerpt.change();
    String where =
        change.number().isEmpty()
            ? words.say("changes.at." + change.subject())
            : words.say("changes.at." + change.subject() + ".number", change.number());
    return new Piece(where, excerpt.html());
  }

  public String all() {
    return words.say("changes.all", changes.list().size());
  }

  /** The whole text with the changes in it. */
  public String address() {
    return "/approvals/changes?id="
        + version.paper().value()
        + "&n="
        + version.number()
        + "&lang="
        + lang();
  }

  public String redline() {
    return changes.redline();
  }

  /** One changed block and where it stands. */
  public record Piece(String where, String html) {}
}
