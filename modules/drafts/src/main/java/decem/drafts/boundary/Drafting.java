package decem.drafts.boundary;

import decem.contract.access.Act;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.drafts.control.Changes;
import decem.drafts.control.Save;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.TextThere;
import decem.platform.access.Asking;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What people do with a living text: read it, save to it, see what changed since they were last
 * here.
 */
@ApplicationScoped
@Guarded
public class Drafting {

  @Inject Authority authority;
  @Inject Asking asking;
  @Inject Database database;

  @Needs(Act.READ_LIVING_TEXT)
  public TextThere read(PaperId paper, TextId text) {
    return authority.read(paper.value(), text.value());
  }

  @Needs(Act.WRITE_TEXT)
  public SaveOutcome save(PaperId paper, TextId text, Save save) {
    PersonId writer = asking.known();
    SaveOutcome outcome = authority.save(paper.value(), text.value(), writer.value(), save);
    if (outcome instanceof SaveOutcome.Saved saved) {
      visited(writer, text, saved.n());
    }
    return outcome;
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
    visited(reader, text, now.n());
    if (before.isEmpty() || before.get() == now.n()) {
      return List.of();
    }
    return Changes.between(
        authority.documentAt(paper.value(), text.value(), before.get()),
        authority.documentAt(paper.value(), text.value(), now.n()));
  }

  private Optional<Long> lastVisit(PersonId reader, TextId text) {
    return database.first(
        "select n from drafts.visit where person = ? and text_id = ?",
        row -> row.getLong(1),
        reader.value(),
        text.value());
  }

  private void visited(PersonId reader, TextId text, long n) {
    database.run(
        "insert into drafts.visit (person, text_id, n) values (?, ?, ?) on conflict (person,"
            + " text_id) do update set n = greatest(drafts.visit.n, excluded.n)",
        reader.value(),
        text.value(),
        n);
  }
}
