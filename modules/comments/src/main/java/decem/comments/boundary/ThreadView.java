package decem.comments.boundary;

import decem.contract.Bilingual;
import decem.contract.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thread as its reader sees it.
 *
 * @param place where its words are in the living text; empty for an observation
 * @param words where its words are in a version; empty for a comment in the group
 * @param body the code and name of the body that speaks; empty in the group
 * @param mayResolve whether this reader may resolve or reopen it
 */
public record ThreadView(
    UUID id,
    Optional<Place> place,
    Optional<VersionWords> words,
    Optional<Speaker> body,
    Optional<PersonCard> author,
    Instant at,
    String quote,
    String said,
    boolean resolved,
    boolean mayResolve,
    List<ReplyView> replies) {

  public record Place(UUID anchor, UUID text, long commit, int from, int to, boolean detached) {}

  public record VersionWords(String block, int occurrence) {}

  public record Speaker(String code, Bilingual name) {}

  public record ReplyView(UUID id, Optional<PersonCard> author, Instant at, String said) {}
}
