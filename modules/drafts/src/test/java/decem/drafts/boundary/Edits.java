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

  /** Words that would come. */
  static String suggest(int at, String letters, String id) {
    return "[{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"marks\":[%s],\"text\":\"%s\"}]}}]"
        .formatted(at, at, mark("insertion", id), letters);
  }

  /** Words that would go. */
  static String strike(int from, int to, String id) {
    return "[{\"stepType\":\"addMark\",\"mark\":%s,\"from\":%d,\"to\":%d}]"
        .formatted(mark("deletion", id), from, to);
  }

  private static String mark(String type, String id) {
    return "{\"type\":\"%s\",\"attrs\":{\"id\":\"%s\"}}".formatted(type, id);
  }
}
