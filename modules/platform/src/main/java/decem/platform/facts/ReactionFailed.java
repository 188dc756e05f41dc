package decem.platform.facts;

/** A reaction threw; its transaction is undone and its row is tried again. */
class ReactionFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Publications.Waiting row;

  ReactionFailed(Publications.Waiting row, Throwable trouble) {
    super(row.reaction() + " of publication " + row.id(), trouble);
    this.row = row;
  }

  Publications.Waiting row() {
    return row;
  }
}
