package decem.document.suggestion;

import decem.document.Mark;

/** What is decided on a suggestion: which of its marks take their words with them. */
public enum Verdict {
  ACCEPT("deletion", "insertion"),
  REJECT("insertion", "deletion");

  private final String going;
  private final String staying;

  Verdict(String going, String staying) {
    this.going = going;
    this.staying = staying;
  }

  /** Whether what carries this mark goes. */
  boolean removes(Mark mark) {
    return mark.is(going);
  }

  /** Whether what carries this mark stays, without it. */
  boolean keeps(Mark mark) {
    return mark.is(staying);
  }
}
