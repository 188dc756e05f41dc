package decem.app.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that last, and the pages that stand behind them today. An address names a thing by
 * its id and never by a title, a language or a state.
 */
public final class Addresses {

  private static final String ID =
      "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})";
  private static final String NUMBER = "([1-9][0-9]{0,5})";
  private static final String NAME = "([a-z]+(?:-[a-z]+)*)";

  private static final List<Lasting> ALL =
      List.of(
          new Lasting("/", "/desk/your-turn.xhtml"),
          new Lasting("/your-turn", "/desk/your-turn.xhtml"),
          new Lasting("/sign-in", "/people/sign-in.xhtml"),
          new Lasting("/help", "/help.xhtml"),
          new Lasting("/help/{name}", "/help.xhtml"),
          new Lasting("/groups/", "/groups/index.xhtml"),
          new Lasting("/papers/", "/papers/index.xhtml"),
          new Lasting("/record/", "/approvals/index.xhtml"),
          new Lasting("/groups/{id}", "/groups/group.xhtml"),
          new Lasting("/papers/{id}", "/papers/paper.xhtml"),
          new Lasting("/papers/{id}/versions/{n}", "/papers/version.xhtml"),
          new Lasting("/record/{id}/{n}", "/approvals/record.xhtml"));

  private Addresses() {}

  /** The page behind a path, with the ids of the path as its parameters. */
  public static Optional<String> pageOf(String path) {
    return ALL.stream().flatMap(lasting -> lasting.pageOf(path).stream()).findFirst();
  }

  /** The lasting address of a page for these parameters, where it has one. */
  public static Optional<String> lastingOf(String page, Map<String, List<String>> parameters) {
    return ALL.stream()
        .filter(lasting -> lasting.page.equals(page) && !lasting.path.equals("/"))
        .flatMap(lasting -> lasting.filled(parameters).stream())
        .findFirst();
  }

  private record Lasting(String path, String page, List<String> names, Pattern pattern) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    Lasting(String path, String page) {
      this(
          path,
          page,
          PLACE.matcher(path).results().map(found -> found.group(1)).toList(),
          Pattern.compile(path.replace("{id}", ID).replace("{n}", NUMBER).replace("{name}", NAME)));
    }

    Optional<String> pageOf(String asked) {
      Matcher matcher = pattern.matcher(asked);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      StringBuilder asking = new StringBuilder(page);
      for (int i = 0; i < names.size(); i++) {
        asking
            .append(i == 0 ? '?' : '&')
            .append(names.get(i))
            .append('=')
            .append(matcher.group(i + 1));
      }
      return Optional.of(asking.toString());
    }

    /** Only where the address says everything that the parameters say. */
    Optional<String> filled(Map<String, List<String>> parameters) {
      if (!parameters.keySet().equals(Set.copyOf(names))) {
        return Optional.empty();
      }
      String address = path;
      for (String name : names) {
        address = address.replace("{" + name + "}", String.join(",", parameters.get(name)));
      }
      return pageOf(address).isPresent() ? Optional.of(address) : Optional.empty();
    }
  }
}
