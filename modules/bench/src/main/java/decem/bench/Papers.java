package decem.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** Finds the papers of the demonstration, and makes new ones, as a chair would. */
final class Papers {

  private Papers() {}

  /** The id of the paper whose title begins so. */
  static String named(Caller chair, String title) throws IOException {
    String link =
        "(?s)/papers/([0-9a-f-]{36})\"[^>]*>[^<]*(?:<(?!/a>)[^>]*>[^<]*)*?" + Pattern.quote(title);
    return Caller.found(link, chair.page("/papers/")).orElseThrow();
  }

  static String group(Caller chair) throws IOException {
    return Caller.found("group=([0-9a-f-]{36})", chair.page("/papers/")).orElseThrow();
  }

  /** Where the living text of a paper is read; saves go below it. */
  static String text(Caller caller, String paper) throws IOException {
    return Caller.found("\"(/api/v1/papers/[^\"]*/texts/[^\"]*)\"", caller.page("/papers/" + paper))
        .orElseThrow();
  }
}
