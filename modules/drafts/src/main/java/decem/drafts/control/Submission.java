package decem.drafts.control;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Steps that somebody wants in a text.
 *
 * @param base the commit on which they were made
 * @param client one open page, chosen by it
 * @param seq counts that page's commits upwards; the same number again is the same commit
 * @param steps a JSON array of steps
 * @param signIn by which sign-in they came, where they came from outside
 */
public record Submission(
    long base, UUID client, long seq, Kind kind, String steps, UUID person, Optional<UUID> signIn) {

  /** The suggestions that its steps speak of. */
  public Set<String> suggestions() {
    return Suggesting.named(steps);
  }

  /** Which right a submission asks for; the name is that of the stored commit. */
  public enum Kind {
    EDIT,
    SUGGEST;

    public String written() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
