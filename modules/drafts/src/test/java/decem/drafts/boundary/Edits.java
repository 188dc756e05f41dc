package decem.drafts.boundary;

/** Commits of one step, as a page sends them. */
final class Edits {

  private Edits() {}

  static String insert(int at, String letters) {
    return "[{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}]"
        .formatted(at, at, letters);
  }

  static String delete(int from, int to) {
    return "[{\"stepType\":\"replace\",\"from\":%d,\"to\":%d}]".formatted(from, to);
  }
}
