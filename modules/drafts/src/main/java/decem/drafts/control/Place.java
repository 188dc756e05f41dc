package decem.drafts.control;

/**
 * A heading as a place of the text: its block, its number where it has one, and its words. Nothing
 * of it is there for what stands before the first heading.
 */
public record Place(String id, String number, String title) {

  static final Place BEFORE_ALL_HEADINGS = new Place("", "", "");

  boolean isSection() {
    return !id.isEmpty();
  }
}
