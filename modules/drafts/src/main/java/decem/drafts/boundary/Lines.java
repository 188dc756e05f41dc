package decem.drafts.boundary;

import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.contract.people.SignInId;
import decem.contract.people.SignedIn;
import decem.drafts.control.Bye;
import decem.drafts.control.Frames;
import decem.drafts.control.Heard;
import decem.drafts.control.May;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.platform.access.Access;
import decem.platform.access.Answers;
import decem.platform.live.OpenLines;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is said on open lines, and how they end. A line that has joined stands in its text's
 * audience until it leaves; whatever it runs on, the frames are the same.
 */
@ApplicationScoped
@Answers
public class Lines implements OpenLines {

  /** Carets are gathered for so long before they are told. */
  private static final long CARETS_AFTER_MILLIS = 80;

  @Inject Authority authority;
  @Inject Tickets tickets;
  @Inject SignedIn signedIn;
  @Inject Access access;

  private final Set<UUID> caretsToTell = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("NullAway.Init")
  private LineWatch watch;

  @PostConstruct
  void begin() {
    watch = new LineWatch(authority.desks(), this::atWork, tickets::forgetOld);
    watch.begin();
  }

  @PreDestroy
  void end() {
    watch.end();
  }

  private void atWork(Set<UUID> signIns) {
    signedIn.atWork(signIns.stream().map(SignInId::new).toList());
  }

  @Override
  public void signInEnded(PersonId person) {
    List<Line> theirs =
        authority.desks().lines().stream()
            .filter(line -> line.caller().person().equals(person.value()))
            .toList();
    watch.check(theirs);
  }

  /** Lets a line in whose person may read; what else they may is found out here. */
  void join(Line line, Heard.Hello hello) {
    PersonId person = new PersonId(line.caller().person());
    PaperId paper = new PaperId(line.caller().paper());
    authority.join(
        line,
        hello,
        May.of(
            access.may(person, Act.WRITE_TEXT, paper),
            access.may(person, Act.SUGGEST_IN_TEXT, paper)));
  }

  void leave(Line line) {
    authority.leave(line);
  }

  /** Something came in on a line that has said hello. */
  void hear(Line line, String frame) {
    if (!line.heard()) {
      line.bye(Bye.FLOOD);
      return;
    }
    Heard.read(frame).ifPresentOrElse(heard -> hear(line, heard), () -> line.bye(Bye.MALFORMED));
  }

  private void hear(Line line, Heard heard) {
    switch (heard) {
      case Heard.Commit commit -> commit(line, commit);
      case Heard.Cursor cursor -> caret(line, cursor);
      case Heard.Ping ping -> line.send(Frames.pong());
      case Heard.Pong pong -> {
        // Hearing it was the point.
      }
      case Heard.Hello again -> line.bye(Bye.MALFORMED);
    }
  }

  private void commit(Line line, Heard.Commit commit) {
    if (line.isEnded()) {
      return;
    }
    line.worked();
    Line.Caller who = line.caller();
    Submission wanted =
        new Submission(
            commit.base(),
            who.client(),
            commit.seq(),
            commit.kind(),
            commit.steps(),
            who.person(),
            who.signIn());
    authority.submit(
        who.text(),
        wanted,
        outcome -> answer(line, commit.seq(), outcome),
        () -> line.bye(Bye.TROUBLE));
  }

  /** Who is stored hears it with everybody else. */
  private static void answer(Line line, long seq, SaveOutcome outcome) {
    switch (outcome) {
      case SaveOutcome.Saved saved -> {
        // The commit itself is the answer.
      }
      case SaveOutcome.Refused refused -> line.refuse(seq, refused.code());
      case SaveOutcome.Stale stale -> line.refuse(seq, "stale");
      case SaveOutcome.NotOpen closed -> line.refuse(seq, "not-open");
      case SaveOutcome.MayNotWrite ended -> line.refuse(seq, "not-permitted");
    }
  }

  private void caret(Line line, Heard.Cursor cursor) {
    UUID text = line.caller().text();
    authority.desks().of(text).audience().caret(line, cursor);
    if (caretsToTell.add(text)) {
      watch.later(() -> tellCarets(text), CARETS_AFTER_MILLIS);
    }
  }

  private void tellCarets(UUID text) {
    caretsToTell.remove(text);
    authority.desks().of(text).audience().tellCarets();
  }
}
