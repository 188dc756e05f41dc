package decem.document.step;

import org.jspecify.annotations.Nullable;

/** A mapped position and what was deleted around it. */
public record MapResult(int position, int flags, @Nullable Place place) {
  static final int BEFORE = 1;
  static final int AFTER = 2;
  static final int ACROSS = 4;
  static final int SIDE = 8;

  /**
   * Where in which changed range the position was, so that the mirror of the map can give it back.
   */
  record Place(int index, int offset) {}

  /** Whether what stood on the side of the association is gone. */
  public boolean isDeleted() {
    return (flags & SIDE) != 0;
  }

  public boolean isDeletedBefore() {
    return (flags & (BEFORE | ACROSS)) != 0;
  }

  public boolean isDeletedAfter() {
    return (flags & (AFTER | ACROSS)) != 0;
  }

  /** Whether the deletion went over the position, both sides. */
  public boolean isDeletedAcross() {
    return (flags & ACROSS) != 0;
  }
}
