package decem.people.control;

import java.util.List;
import java.util.Optional;

/** What a browser says of itself, in two words a person understands: "Firefox, Linux". */
public final class BrowserName {

  private static final List<String> BROWSERS =
      List.of("Edg Edge", "OPR Opera", "Firefox Firefox", "Chrome Chrome", "Safari Safari");
  private static final List<String> MACHINES =
      List.of(
          "Android Android",
          "iPhone iPhone",
          "iPad iPad",
          "Windows Windows",
          "Mac macOS",
          "Linux Linux");

  private BrowserName() {}

  public static Optional<String> of(String agent) {
    Optional<String> machine = first(MACHINES, agent);
    return first(BROWSERS, agent)
        .map(browser -> machine.map(on -> browser + ", " + on).orElse(browser));
  }

  private static Optional<String> first(List<String> known, String agent) {
    return known.stream()
        .map(pair -> pair.split(" "))
        .filter(pair -> agent.contains(pair[0]))
        .map(pair -> pair[1])
        .findFirst();
  }
}
