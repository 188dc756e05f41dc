package decem.comments.boundary;

import decem.comments.control.Wording;
import java.util.UUID;

/** What became of a comment, a reply or an observation. */
public sealed interface CommentOutcome {

  record Made(UUID thread) implements CommentOutcome {}

  /** Nothing was said, or in letters that cannot be kept. */
  record NotAcceptable() implements CommentOutcome {}

  /** More was said than can be kept, by so many letters; nothing is cut off. */
  record TooLong(int over) implements CommentOutcome {}

  /** The words that were commented on are not there any more; here is what is. */
  record WordsHaveChanged(String nowThere) implements CommentOutcome {}

  /** The moment until which observations were asked for has passed. */
  record Over() implements CommentOutcome {}

  /** The thread is resolved; open it again to say more. */
  record AlreadyResolved() implements CommentOutcome {}

  /** Only its author or a chair may do this. */
  record NotYours() implements CommentOutcome {}

  /** The asker speaks for no body that was asked. */
  record NoBodyOfYours() implements CommentOutcome {}

  /** Why words were refused that {@link Wording} does not take. */
  static CommentOutcome refusing(String said) {
    int over = Wording.over(said);
    return over > 0 ? new TooLong(over) : new NotAcceptable();
  }
}
