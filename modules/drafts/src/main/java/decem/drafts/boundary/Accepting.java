package decem.drafts.boundary;

import decem.contract.access.Act;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.document.suggestion.Suggestion;
import decem.document.suggestion.Verdict;
import decem.drafts.control.Resolved;
import decem.drafts.control.Submission;
import decem.drafts.control.Wish;
import decem.drafts.entity.SuggestionRow;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of suggestions: those who write the text accept and reject them, one or many, after
 * they have seen what that will do; who may only suggest takes back their own.
 */
@ApplicationScoped
@Guarded
public class Accepting {

  @Inject Authority authority;
  @Inject Access access;
  @Inject Asking asking;

  /** A suggestion that stands in the text, and whose it is. */
  public record Open(Suggestion suggestion, SuggestionRow by, String handle) {}

  /** All that stand in the text at a commit, at most {@link AcceptingDesk#MOST}, in its order. */
  public record Standing(long n, List<Open> open, boolean more) {}

  /**
   * What a wish would do.
   *
   * @param words how many more words the text would have, or fewer
   * @param lost how many other suggestions would go with what goes
   */
  public record Outlook(int suggestions, int words, int lost) {}

  @Needs(Act.READ_LIVING_TEXT)
  public Standing standing(PaperId paper, TextId text) {
    return AcceptingDesk.standing(authority, paper.value(), text.value());
  }

  @Needs(Act.SUGGEST_IN_TEXT)
  public Outlook would(PaperId paper, TextId text, Wish wish) {
    return AcceptingDesk.would(authority, paper.value(), text.value(), wish);
  }

  @Needs(Act.SUGGEST_IN_TEXT)
  public Resolved resolve(PaperId paper, TextId text, Wish wish, Optional<UUID> signIn) {
    PersonId person = asking.known();
    boolean writes = access.may(person, Act.WRITE_TEXT, paper);
    if (!writes && wish.verdict() == Verdict.ACCEPT) {
      return new Resolved.NotYours();
    }
    Submission.Kind right = writes ? Submission.Kind.EDIT : Submission.Kind.SUGGEST;
    AcceptingDesk.Asker asker = new AcceptingDesk.Asker(person.value(), signIn, right);
    return AcceptingDesk.resolve(authority, paper.value(), text.value(), wish, asker);
  }
}
