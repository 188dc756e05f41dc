package decem.comments.boundary;

import decem.comments.control.Wording;
import decem.comments.control.WordsOfVersion;
import decem.comments.entity.Thread;
import decem.contract.access.Act;
import decem.contract.comments.CommentFact;
import decem.contract.comments.ThreadId;
import decem.contract.groups.BodyId;
import decem.contract.groups.Groups;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.document.Documents;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Observations of bodies on a version that was circulated to them. A body sees its own; the group
 * sees all.
 */
@Boundary
public class Observations {

  @Inject Threads threads;
  @Inject Views views;
  @Inject Asking asking;
  @Inject Access access;
  @Inject Groups groups;
  @Inject Papers papers;
  @Inject Facts facts;
  @Inject Chronicle chronicle;
  @Inject Database database;

  @Needs(Act.READ_VERSION)
  public List<ThreadView> on(VersionId version) {
    List<Thread> all = threads.on(version);
    if (isOfTheGroup(version)) {
      return views.observations(all);
    }
    List<UUID> own = groups.bodiesOf(asking.known()).stream().map(BodyId::value).toList();
    return views.observations(
        all.stream().filter(thread -> own.contains(thread.body().orElse(null))).toList());
  }

  @Needs(Act.OBSERVE)
  public CommentOutcome observe(VersionId version, UUID key, Thread.Words on, String said) {
    Optional<String> words = Wording.of(said);
    if (words.isEmpty()) {
      return CommentOutcome.refusing(said);
    }
    PersonId by = asking.known();
    if (threads.isMade(version.paper(), Thread.Layer.OBSERVATION, key, by)) {
      return new CommentOutcome.Made(key);
    }
    Optional<Papers.Asked> asked = asked(version);
    if (asked.isEmpty()) {
      return new CommentOutcome.NoBodyOfYours();
    }
    if (isOver(asked.get())) {
      return new CommentOutcome.Over();
    }
    if (!stand(version, on)) {
      return new CommentOutcome.WordsHaveChanged("");
    }
    keep(version, key, on, asked.get().body(), words.get());
    return new CommentOutcome.Made(key);
  }

  /** Until when the asker's body is asked for observations; empty when it is not asked. */
  @Needs(Act.READ_VERSION)
  public Optional<Until> until(VersionId version) {
    return asked(version).map(asked -> new Until(asked.until(), isOver(asked)));
  }

  /** The moment, and whether the house's clock has passed it. */
  public record Until(Instant moment, boolean over) {}

  private boolean isOver(Papers.Asked asked) {
    return !database.now().isBefore(asked.until());
  }

  private void keep(VersionId version, UUID key, Thread.Words on, BodyId body, String words) {
    PersonId by = asking.known();
    Instant now = database.now();
    threads.add(Thread.ofBody(key, version, on, body.value(), by.value(), words, now));
    facts.tell(new CommentFact.ObservationMade(new ThreadId(key), version, body, by, now));
    chronicle.note(
        "comments.observed", version.paper().value(), Map.of("body", body.value().toString()));
  }

  private boolean stand(VersionId version, Thread.Words on) {
    return papers
        .document(version, on.language())
        .map(bytes -> Documents.read(new String(bytes, StandardCharsets.UTF_8)))
        .filter(document -> WordsOfVersion.holds(document, on.block(), on.quote(), on.occurrence()))
        .isPresent();
  }

  /** Of the bodies for which the asker speaks, the one that has most time left. */
  private Optional<Papers.Asked> asked(VersionId version) {
    List<BodyId> own = groups.bodiesOf(asking.known());
    return papers.circulatedTo(List.of(version)).getOrDefault(version, List.of()).stream()
        .filter(asked -> own.contains(asked.body()))
        .max(Comparator.comparing(Papers.Asked::until));
  }

  private boolean isOfTheGroup(VersionId version) {
    return access.may(asking.known(), Act.READ_LIVING_TEXT, version.paper());
  }
}
