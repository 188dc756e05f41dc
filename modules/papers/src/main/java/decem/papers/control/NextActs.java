package decem.papers.control;

import decem.contract.groups.ReleaseAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chair may do with a paper now, the act that is due first. Pages show at most one main act:
 * the first one, if it is due.
 */
public final class NextActs {

  /** Acts with a paper as a page offers them. */
  public enum Kind {
    NAME,
    CIRCULATE,
    SUBMIT,
    WITHDRAW,
    /** The other chair has proposed; this one releases. */
    CONFIRM_CIRCULATION,
    CONFIRM_SUBMISSION,
    /** This chair has proposed; the other one has to release. */
    SEE_CIRCULATION,
    SEE_SUBMISSION
  }

  /**
   * @param version the version it is about, or the number the next one will have
   * @param due whether it is the next step; at most one is
   */
  public record Offer(Kind kind, int version, boolean due) {}

  /**
   * @param newest number of the newest version; 0 before the first
   * @param changed whether the text has moved since then
   * @param circulated whether the newest was sent to any body
   * @param asking whether bodies are being asked on any version
   * @param submitted whether a submission stands
   * @param answered whether the newest has had its answer from the authority
   */
  public record Situation(
      int newest,
      boolean changed,
      boolean circulated,
      boolean asking,
      boolean submitted,
      boolean answered,
      Optional<Proposal> proposal) {}

  /** An open proposal of a release. */
  public record Proposal(ReleaseAct act, int version, boolean mine) {}

  private final Situation now;
  private final List<Offer> offers = new ArrayList<>();

  private NextActs(Situation now) {
    this.now = now;
  }

  public static List<Offer> of(Situation situation) {
    NextActs acts = new NextActs(situation);
    situation.proposal().ifPresent(acts::proposal);
    acts.steps();
    return List.copyOf(acts.offers);
  }

  private void proposal(Proposal open) {
    boolean circulation = open.act() == ReleaseAct.CIRCULATE;
    Kind kind =
        open.mine()
            ? (circulation ? Kind.SEE_CIRCULATION : Kind.SEE_SUBMISSION)
            : (circulation ? Kind.CONFIRM_CIRCULATION : Kind.CONFIRM_SUBMISSION);
    offers.add(new Offer(kind, open.version(), !open.mine()));
  }

  private void steps() {
    boolean waiting = now.submitted() || now.proposal().isPresent();
    boolean first = now.newest() == 0;
    if (first || now.changed()) {
      offer(Kind.NAME, now.newest() + 1, !waiting && !now.asking());
    }
    if (!first && !now.answered()) {
      offer(Kind.CIRCULATE, now.newest(), !waiting && !now.circulated());
    }
    if (!first && !now.answered() && !now.submitted()) {
      offer(Kind.SUBMIT, now.newest(), !waiting && now.circulated() && !now.asking());
    }
    if (now.submitted()) {
      offer(Kind.WITHDRAW, now.newest(), false);
    }
  }

  private void offer(Kind kind, int version, boolean due) {
    boolean onlyOne = offers.stream().noneMatch(Offer::due);
    Offer offer = new Offer(kind, version, due && onlyOne);
    offers.add(offer.due() ? 0 : offers.size(), offer);
  }
}
