package decem.comments.boundary;

import decem.comments.control.Wording;
import decem.comments.entity.Thread;
import decem.contract.access.Act;
import decem.contract.comments.CommentFact;
import decem.contract.comments.ThreadId;
import decem.contract.drafts.AnchorId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Comments of the group on its living text. Nobody outside the group sees that they exist. */
@Boundary
public class GroupComments {

  @Inject Threads threads;
  @Inject Views views;
  @Inject Asking asking;
  @Inject Access access;
  @Inject Facts facts;
  @Inject Chronicle chronicle;
  @Inject Database database;

  @Needs(Act.READ_LIVING_TEXT)
  public List<ThreadView> all(PaperId paper) {
    return views.inTheGroup(threads.inTheGroup(paper), mayResolveAll(paper));
  }

  /**
   * Claims an anchor that was placed before, so that a comment stands on it. The same anchor is
   * claimed once.
   */
  @Needs(Act.COMMENT_IN_GROUP)
  public CommentOutcome comment(PaperId paper, AnchorId anchor, String quote, String said) {
    Optional<String> words = Wording.of(said);
    if (words.isEmpty()) {
      return CommentOutcome.refusing(said);
    }
    PersonId by = asking.known();
    if (!threads.isMade(paper, Thread.Layer.GROUP, anchor.value(), by)) {
      Instant now = database.now();
      threads.add(
          Thread.inTheGroup(anchor.value(), paper.value(), quote, by.value(), words.get(), now));
      facts.tell(new CommentFact.CommentMade(new ThreadId(anchor.value()), paper, by, now));
    }
    return new CommentOutcome.Made(anchor.value());
  }

  @Needs(Act.COMMENT_IN_GROUP)
  public CommentOutcome reply(PaperId paper, ThreadId id, UUID key, String said) {
    Thread thread = threads.of(paper, Thread.Layer.GROUP, id.value());
    Optional<String> words = Wording.of(said);
    if (words.isEmpty()) {
      return CommentOutcome.refusing(said);
    }
    if (!thread.has(key)) {
      if (thread.isResolved()) {
        return new CommentOutcome.AlreadyResolved();
      }
      PersonId by = asking.known();
      Instant now = database.now();
      thread.reply(key, by.value(), words.get(), now);
      facts.tell(new CommentFact.CommentAnswered(id, paper, by, now));
    }
    return new CommentOutcome.Made(thread.id());
  }

  /** Its author or a chair closes a thread. */
  @Needs(Act.COMMENT_IN_GROUP)
  public CommentOutcome resolve(PaperId paper, ThreadId id) {
    Thread thread = threads.of(paper, Thread.Layer.GROUP, id.value());
    PersonId by = asking.known();
    if (!maySettle(paper, thread)) {
      return new CommentOutcome.NotYours();
    }
    Instant now = database.now();
    if (thread.resolve(by.value(), now)) {
      facts.tell(new CommentFact.ThreadResolved(id, paper, by, now));
      chronicle.note("comments.resolved", paper.value(), Map.of("thread", id.value().toString()));
    }
    return new CommentOutcome.Made(thread.id());
  }

  @Needs(Act.COMMENT_IN_GROUP)
  public CommentOutcome reopen(PaperId paper, ThreadId id) {
    Thread thread = threads.of(paper, Thread.Layer.GROUP, id.value());
    if (!maySettle(paper, thread)) {
      return new CommentOutcome.NotYours();
    }
    thread.reopen();
    return new CommentOutcome.Made(thread.id());
  }

  private boolean maySettle(PaperId paper, Thread thread) {
    return thread.author().equals(asking.known().value()) || mayResolveAll(paper);
  }

  /** What only chairs may do at a paper tells a chair. */
  private boolean mayResolveAll(PaperId paper) {
    return access.may(asking.known(), Act.NAME_VERSION, paper);
  }
}
