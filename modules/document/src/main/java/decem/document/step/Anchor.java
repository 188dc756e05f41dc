package decem.document.step;

import decem.document.Node;

/** What a comment hangs on (LIVE-DRAFTING 5). */
public sealed interface Anchor {
  /** Where it stands after a step. */
  Anchor through(StepMap map);

  /**
   * A range of words. What is typed at its edges stays outside; when nothing of it is left it is
   * detached and keeps the place. Only its quote can attach it again.
   */
  record Words(int from, int to, boolean detached) implements Anchor {
    public static Words at(int from, int to) {
      return new Words(from, to, from >= to);
    }

    @Override
    public Words through(StepMap map) {
      int start = map.map(from, detached ? -1 : 1);
      int end = map.map(to, -1);
      if (!detached && start < end) return new Words(start, end, false);
      int place = Math.min(start, end);
      return new Words(place, place, true);
    }

    /**
     * Detached, where no letter is left in it: a boundary between blocks may outlive the words on
     * both sides.
     */
    public Words standingIn(Node document) {
      boolean gone = !detached && document.textBetween(from, to, "").isEmpty();
      return gone ? new Words(from, from, true) : this;
    }

    /** The words it stands on, blocks parted by a line end. */
    public String quote(Node document) {
      return document.textBetween(from, to, "\n");
    }
  }

  /** A block by its id. */
  record Block(String id) implements Anchor {
    @Override
    public Block through(StepMap map) {
      return this;
    }
  }

  /** The paper as a whole. */
  record Paper() implements Anchor {
    @Override
    public Paper through(StepMap map) {
      return this;
    }
  }
}
