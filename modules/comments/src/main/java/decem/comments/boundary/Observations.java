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
      return new CommentOutcome.NotAcceptable();
    }
    Optional<BodyId> body = bodyAsked(version);
    if (body.isEmpty()) {
      return new CommentOutcome.NoBodyOfYours();
    }
    if (!stand(version, on)) {
      return new CommentOutcome.WordsHaveChanged("");
    }
    if (threads.find(key).isEmpty()) {
      keep(version, key, on, body.get(), words.get());
    }
    return new CommentOutcome.Made(key);
  }

  /** Whether the asker may write an observation here, and for which body. */
  @Needs(Act.READ_VERSION)
  public boolean mayObserve(VersionId version) {
    return bodyAsked(version).isPresent();
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

  private Optional<BodyId> bodyAsked(VersionId version) {
    List<BodyId> asked = papers.circulatedTo(List.of(version)).getOrDefault(version, List.of());
    return groups.bodiesOf(asking.known()).stream().filter(asked::contains).findFirst();
  }

  private boolean isOfTheGroup(VersionId version) {
    return access.may(asking.known(), Act.READ_LIVING_TEXT, version.paper());
  }
}
