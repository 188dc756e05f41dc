package decem.drafts.page;

import decem.contract.papers.VersionCard;
import decem.drafts.boundary.Comparing.Commit;
import decem.drafts.boundary.Comparing.Now;
import decem.drafts.boundary.Comparing.Point;
import decem.drafts.boundary.Comparing.State;
import decem.drafts.boundary.Comparing.Version;
import decem.drafts.control.Sentences;
import decem.platform.access.Unknown;
import decem.platform.page.Here;

/** States of a text, as addresses write them and as sentences call them. */
final class StateWords {

  private StateWords() {}

  /** {@code now}, {@code v3} or {@code c1841}. */
  static State read(String written) {
    if (written.equals("now")) {
      return new Now();
    }
    if (!written.matches("v[1-9][0-9]{0,5}|c[0-9]{1,18}")) {
      throw new Unknown("not a state");
    }
    String number = written.substring(1);
    return written.startsWith("v")
        ? new Version(Integer.parseInt(number))
        : new Commit(Long.parseLong(number));
  }

  static String written(State state) {
    return switch (state) {
      case Now now -> "now";
      case Version version -> "v" + version.number();
      case Commit commit -> "c" + commit.n();
    };
  }

  static String of(Point point, Here here) {
    return switch (point.state()) {
      case Now now -> Sentences.of(here.language(), "compare.now");
      case Version version -> version(version.number(), label(point), here);
      case Commit commit ->
          point
              .at()
              .map(at -> Sentences.of(here.language(), "compare.commit", commit.n(), here.time(at)))
              .orElseGet(() -> Sentences.of(here.language(), "compare.nothing"));
    };
  }

  private static String label(Point point) {
    return point.version().map(VersionCard::label).orElse("");
  }

  /** With the name that it was given, if it was given any. */
  static String version(int number, String label, Here here) {
    return label.isEmpty()
        ? Sentences.of(here.language(), "compare.version", number)
        : Sentences.of(here.language(), "compare.version.label", number, label);
  }
}
