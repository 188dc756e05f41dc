package decem.drafts.boundary;

import decem.contract.access.Act;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.drafts.control.Changes;
import decem.drafts.control.Frames;
import decem.drafts.control.Save;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.drafts.control.TextThere;
import decem.drafts.entity.CommitRow;
import decem.platform.access.Asking;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people do with a living text by requests: read it, write to it, see what changed since they
 * were last here.
 */
@ApplicationScoped
@Guarded
public class Drafting {

  @Inject Authority authority;
  @Inject PastTexts texts;
  @Inject Asking asking;
  @Inject Database database;

  @Needs(Act.READ_LIVING_TEXT)
  public TextThere read(PaperId paper, TextId text) {
    return authority.read(paper.value(), text.value());
  }

  /** Whether the writer may do more than suggest is asked where the commit is stored. */
  @Needs(Act.SUGGEST_IN_TEXT)
  public SaveOutcome save(PaperId paper, TextId text, Save save, Optional<UUID> signIn) {
    PersonId writer = asking.known();
    Submission wanted =
        new Submission(
            save.base(),
            save.client(),
            save.seq(),
            save.kind(),
            save.steps(),
            writer.value(),
            signIn);
    SaveOutcome outcome = authority.save(paper.value(), text.value(), wanted);
    if (outcome instanceof SaveOutcome.Saved saved) {
      authority.visited(writer.value(), text.value(), saved.n());
    }
    return outcome;
  }

  /** The commits behind one as a line would bring them, at most the window. */
  @Needs(Act.READ_LIVING_TEXT)
  public List<String> since(PaperId paper, TextId text, long n) {
    List<CommitRow> commits = authority.since(paper.value(), text.value(), n);
    Map<UUID, String> handles = authority.handles(text.value());
    return Frames.commits(commits, author -> handles.getOrDefault(author, ""));
  }

  /** Who stands behind the handles of a text. */
  @Needs(Act.READ_LIVING_TEXT)
  public Map<PersonId, String> authors(PaperId paper, TextId text) {
    authority.requirePaper(paper.value(), text.value());
    return authority.handles(text.value()).entrySet().stream()
        .collect(Collectors.toMap(each -> new PersonId(each.getKey()), Map.Entry::getValue));
  }

  /**
   * Blocks that were written or changed since the asker's last visit; from now on this is their
   * last visit.
   */
  @Needs(Act.READ_LIVING_TEXT)
  public List<String> unread(PaperId paper, TextId text) {
    PersonId reader = asking.known();
    TextThere now = authority.read(paper.value(), text.value());
    Optional<Long> before = lastVisit(reader, text);
    authority.visited(reader.value(), text.value(), now.n());
    if (before.isEmpty() || before.get() == now.n()) {
      return List.of();
    }
    return Changes.between(texts.at(text.value(), before.get()), texts.at(text.value(), now.n()));
  }

  private Optional<Long> lastVisit(PersonId reader, TextId text) {
    return database.first(
        "select n from drafts.visit where person = ? and text_id = ?",
        row -> row.getLong(1),
        reader.value(),
        text.value());
  }
}
