package decem.drafts.control;

import java.util.List;

/**
 * One thing that somebody did to a text: "rewrote 3.2", "added two recommendations in 4 and 5".
 *
 * @param places the sections where it was done, in the order in which they were met; of a section
 *     as a whole, the section itself
 */
public record Deed(Did did, What what, int count, List<Place> places) {

  /** In the order in which they are told. */
  public enum Did {
    REWRITTEN,
    ADDED,
    REMOVED,
    EDITED,
    MOVED,
    REFORMATTED
  }

  /** In the order in which they are told. */
  public enum What {
    SECTION,
    PARAGRAPH,
    RECOMMENDATION,
    TABLE,
    FIGURE,
    NOTE,
    HEADING,
    OTHER
  }
}
