package decem.drafts.control;

import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import decem.drafts.control.Reckoning.Act;
import java.util.List;
import java.util.Optional;

/** Whether what was done in one section is best told of the section as a whole. */
final class WholeSection {

  /** Fewer paragraphs than this are told one by one. */
  private static final int SEVERAL = 2;

  private static final int MOST_IN_TEN = 6;

  private final List<Act> acts;
  private final int paragraphsNow;
  private final int paragraphsBefore;
  private final Optional<Did> did;

  WholeSection(List<Act> acts, int paragraphsNow, int paragraphsBefore) {
    this.acts = acts;
    this.paragraphsNow = paragraphsNow;
    this.paragraphsBefore = paragraphsBefore;
    this.did = find();
  }

  /** What was done to the whole of it, if anything. */
  Optional<Did> did() {
    return did;
  }

  private Optional<Did> find() {
    for (Did each : List.of(Did.ADDED, Did.MOVED, Did.REMOVED)) {
      if (heading(each)) {
        int all = each == Did.REMOVED ? paragraphsBefore : paragraphsNow;
        return Optional.of(each).filter(same -> paragraphs(same) == all);
      }
    }
    return worked();
  }

  private Optional<Did> worked() {
    long rewritten = paragraphs(Did.REWRITTEN) + paragraphs(Did.ADDED);
    long all = rewritten + paragraphs(Did.EDITED);
    if (all < SEVERAL || all * 10 < (long) paragraphsNow * MOST_IN_TEN) {
      return Optional.empty();
    }
    return Optional.of(rewritten * 2 >= all ? Did.REWRITTEN : Did.EDITED);
  }

  /** Whether telling of the section tells of this too. */
  boolean says(Act act) {
    boolean words =
        act.what() == What.HEADING || act.what() == What.PARAGRAPH || act.what() == What.OTHER;
    boolean moved = act.did() == Did.MOVED;
    return words && did.filter(whole -> moved == (whole == Did.MOVED)).isPresent();
  }

  private boolean heading(Did wanted) {
    return acts.stream().anyMatch(act -> act.what() == What.HEADING && act.did() == wanted);
  }

  private long paragraphs(Did wanted) {
    return acts.stream().filter(act -> act.what() == What.PARAGRAPH && act.did() == wanted).count();
  }
}
