package decem.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the pages take that people open all day, seen from a caller on the same machine. */
final class Pages {

  private static final int WARM = 10;
  private static final int TIMES = 40;

  private Pages() {}

  static List<Measurement> of(House house) throws IOException {
    Caller chair = house.caller("law");
    Caller stranger = Caller.stranger(house.site());
    List<Measurement> all = new ArrayList<>(timed("sign-in", stranger, "/sign-in"));
    for (Map.Entry<String, String> page : addresses(chair).entrySet()) {
      all.addAll(timed(page.getKey(), chair, page.getValue()));
    }
    return all;
  }

  private static List<Measurement> timed(String name, Caller caller, String address)
      throws IOException {
    Numbers times = Timing.milliseconds(WARM, TIMES, () -> caller.page(address));
    return List.of(
        new Measurement("page " + name + ", median", times.median(), "ms", TIMES),
        new Measurement("page " + name + ", 95 %", times.percentile(95), "ms", TIMES));
  }

  private static Map<String, String> addresses(Caller chair) throws IOException {
    String paper = Papers.named(chair, "Reading the rivers");
    String decided = Papers.named(chair, "Interim observations");
    String group = Papers.group(chair);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("your turn", "/your-turn");
    pages.put("group", "/groups/" + group);
    pages.put("list of papers", "/papers/");
    pages.put("paper", "/papers/" + paper);
    pages.put("circulated version", "/papers/" + paper + "/versions/1");
    pages.put("decision", "/approvals/decision?id=" + decided + "&n=2");
    pages.put("record", "/record/" + decided + "/2");
    return pages;
  }
}
