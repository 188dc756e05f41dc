package decem.comments.boundary;

import java.util.UUID;

/** What became of a comment, a reply or an observation. */
public sealed interface CommentOutcome {

  record Made(UUID thread) implements CommentOutcome {}

  /** Nothing was said, or too much, or in letters that cannot be kept. */
  record NotAcceptable() implements CommentOutcome {}

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
}
