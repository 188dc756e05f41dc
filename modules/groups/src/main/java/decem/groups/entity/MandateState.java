package decem.groups.entity;

/** The life of one numbered mandate. */
public enum MandateState {
  /** Being written by the secretariat. */
  DRAFT,
  /** Closed for writing and on its way into a paper; nothing has been asked of anybody yet. */
  FILING,
  /** With the secretary general, as one version of a paper. */
  SUBMITTED,
  /** Decided: what the group works under. */
  IN_FORCE,
  /** A later decision took its place. */
  REPLACED,
  /** A change that was given up before anybody decided on it. */
  DROPPED;

  /** Nobody has decided on it yet. */
  public boolean isPending() {
    return this == DRAFT || this == FILING || this == SUBMITTED;
  }

  /** The one rule of transition; a returned or withdrawn mandate is a draft again. */
  public boolean mayBecome(MandateState next) {
    return switch (this) {
      case DRAFT -> next == FILING || next == DROPPED;
      case FILING -> next == SUBMITTED || next == DRAFT;
      case SUBMITTED -> next == IN_FORCE || next == DRAFT;
      case IN_FORCE -> next == REPLACED;
      case REPLACED, DROPPED -> false;
    };
  }
}
