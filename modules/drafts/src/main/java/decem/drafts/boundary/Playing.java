package decem.drafts.boundary;

import decem.contract.access.Act;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.document.Node;
import decem.drafts.control.Changes;
import decem.drafts.control.Editing;
import decem.drafts.entity.PastCommitRow;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A text as it was, commit by commit. Who plays it back asks for one state after the other: each is
 * made of the one that was shown shortly before it, where that is still in memory.
 */
@Boundary
public class Playing {

  @Inject PastTexts texts;
  @Inject People people;

  private final LatelyShown shown = new LatelyShown();

  /**
   * One state.
   *
   * @param head how far the text has come
   * @param commit what led to this state; empty for the empty page before the first one
   * @param changed the ids of the blocks of words that differ from the state shown before
   */
  public record Moment(
      long n,
      long head,
      Optional<PastCommitRow> commit,
      Optional<PersonCard> by,
      Node document,
      List<String> changed) {}

  /**
   * @param before the commit at which the text was shown before
   */
  @Needs(Act.READ_LIVING_TEXT)
  public Moment at(PaperId paper, TextId text, long n, long before) {
    PastTexts.Text past = texts.of(paper, text);
    if (Math.min(n, before) < 0 || Math.max(n, before) > past.head()) {
      throw new Unknown("commit");
    }
    Node earlier = document(past.id(), before);
    Node document = document(past.id(), n);
    Optional<PastCommitRow> commit = texts.some(past.id(), n - 1, n).stream().findFirst();
    Optional<PersonCard> by = commit.map(each -> new PersonId(each.author())).flatMap(this::card);
    List<String> changed = n == before ? List.of() : Changes.between(earlier, document);
    return new Moment(n, past.head(), commit, by, document, changed);
  }

  private Optional<PersonCard> card(PersonId person) {
    return Optional.ofNullable(people.cards(List.of(person)).get(person));
  }

  private Node document(UUID text, long n) {
    if (n == 0) {
      return Editing.empty();
    }
    Node document =
        shown
            .before(text, n)
            .map(near -> texts.onwards(text, near.document(), near.n(), n))
            .orElseGet(() -> texts.at(text, n));
    shown.keep(text, n, document);
    return document;
  }
}
