package decem.papers.boundary;

import decem.contract.access.Act;
import decem.contract.approvals.CaseState;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.papers.control.Wording;
import decem.papers.control.Wording.Wrong;
import decem.papers.entity.Release;
import decem.papers.entity.Released;
import decem.papers.entity.Submission;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Disclosures;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import decem.platform.words.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts one version before the secretary general, and takes it back while nobody has decided. Where
 * the mandate wants both chairs, one proposes and the other confirms. Nobody decides here.
 */
@Boundary
public class Submitting {

  @Inject Database database;
  @Inject Asking asking;
  @Inject VersionShelf shelf;
  @Inject Releases releases;
  @Inject Submissions submissions;
  @Inject Handover handover;
  @Inject Disclosures disclosures;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /** What became of the wish to submit. */
  public sealed interface Outcome {}

  public record Submitted(VersionId version) implements Outcome {}

  /** It waits for the other chair. */
  public record Proposed() implements Outcome {}

  public record NoteRefused(List<Wrong> wrong) implements Outcome {}

  /** That version was decided on, or went back with reasons: a new one is needed. */
  public record HasItsAnswer(CaseState answer) implements Outcome {}

  /** Confirmed by who proposed it, or no longer open. */
  public record NotToConfirm() implements Outcome {}

  /** The mandate wants both chairs, and nobody but the asker chairs the group now. */
  public record NoOtherChair() implements Outcome {}

  /** What became of the wish to withdraw. */
  public enum Withdrawal {
    WITHDRAWN,
    NOTHING_STANDS,
    /** Another version has taken the place of the one that was to be withdrawn. */
    ANOTHER_STANDS,
    /** The answer came first. */
    HAS_ITS_ANSWER
  }

  @Needs(Act.SUBMIT)
  public Outcome submit(PaperId paper, UUID key, int number, String coverNote) {
    PaperCard card = releases.alone(paper);
    VersionCard version = known(paper, number);
    List<Wrong> wrong = Wording.ofCoverNote(coverNote);
    if (!wrong.isEmpty()) {
      return new NoteRefused(wrong);
    }
    Optional<CaseState> answer = handover.answered(version.id());
    if (answer.isPresent()) {
      return new HasItsAnswer(answer.get());
    }
    if (releases.wantsBoth(card.group(), ReleaseAct.SUBMIT)) {
      return releases.otherChairs(card.group(), asking.known()).isEmpty()
          ? new NoOtherChair()
          : proposed(key, version, Typed.trimmed(coverNote));
    }
    handover.submit(key, card, version, Released.byOne(asking.known()), Typed.trimmed(coverNote));
    return new Submitted(version.id());
  }

  /** The other chair lets out what was proposed. */
  @Needs(Act.SUBMIT)
  public Outcome confirm(PaperId paper, UUID release) {
    PaperCard card = releases.alone(paper);
    Release proposal = releases.known(paper, release);
    if (submissions.has(release)) {
      return new Submitted(proposal.version());
    }
    if (!proposal.mayBeConfirmedBy(asking.known()) || proposal.act() != ReleaseAct.SUBMIT) {
      return new NotToConfirm();
    }
    Optional<CaseState> answer = handover.answered(proposal.version());
    if (answer.isPresent()) {
      return new HasItsAnswer(answer.get());
    }
    Released released = proposal.confirm(asking.known(), database.now());
    VersionCard version = known(paper, proposal.version().number());
    handover.submit(release, card, version, released, proposal.coverNote());
    return new Submitted(proposal.version());
  }

  /** Either chair takes an open proposal back; says whether it was not released before. */
  @Needs(Act.SUBMIT)
  public boolean takeBack(PaperId paper, UUID release) {
    releases.alone(paper);
    releases.known(paper, release).end(database.now());
    return !submissions.has(release);
  }

  /** The number of the version that stands submitted. */
  @Needs(Act.WITHDRAW)
  public Optional<Integer> standing(PaperId paper) {
    return submissions.of(List.of(paper)).stream()
        .filter(Submissions.Line::stands)
        .map(line -> line.version().number())
        .findFirst();
  }

  /** Takes that version back, and no other that may have taken its place. */
  @Needs(Act.WITHDRAW)
  public Withdrawal withdraw(PaperId paper, int number) {
    releases.alone(paper);
    VersionId version = new VersionId(paper, number);
    if (handover.answered(version).isPresent()) {
      return Withdrawal.HAS_ITS_ANSWER;
    }
    Optional<Submission> standing = submissions.standing(paper);
    if (standing.isEmpty()) {
      return Withdrawal.NOTHING_STANDS;
    }
    if (!standing.get().version().equals(version)) {
      return Withdrawal.ANOTHER_STANDS;
    }
    Instant now = database.now();
    standing.get().end(Submission.Why.WITHDRAWN, now);
    disclosures.endForOffices(version);
    facts.tell(new SubmissionWithdrawn(version, asking.known(), now));
    chronicle.note(
        "papers.withdrawn", paper.value(), Map.of("version", String.valueOf(version.number())));
    return Withdrawal.WITHDRAWN;
  }

  /** What {@link MandateFiling} has named goes to the authority in one go. */
  void file(PaperId paper, UUID key, VersionCard version, String coverNote) {
    PaperCard card = releases.alone(paper);
    handover.submit(key, card, version, Released.byOne(asking.known()), coverNote);
  }

  private Outcome proposed(UUID key, VersionCard version, String coverNote) {
    if (!releases.has(key)) {
      Instant now = database.now();
      releases.propose(
          Release.ofSubmission(key, version.id(), coverNote, asking.known(), now), now);
      chronicle.note(
          "papers.submission-proposed",
          version.id().paper().value(),
          Map.of("version", version.reference()));
    }
    return new Proposed();
  }

  private VersionCard known(PaperId paper, int number) {
    return shelf.of(paper).stream()
        .filter(card -> card.id().number() == number)
        .findFirst()
        .orElseThrow(() -> new Unknown("version"));
  }
}
