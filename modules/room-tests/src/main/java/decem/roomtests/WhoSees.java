package decem.roomtests;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/**
 * Who gets which page: a table with a line for each address and a column for each person, holding
 * the status of the answer. Ids stand in the table under names in braces.
 */
public final class WhoSees {

  /** Whoever has this for an id is not signed in. */
  public static final String NOBODY = "";

  private final URI site;
  private final Map<String, String> ids;
  private final Map<String, String> people = new LinkedHashMap<>();

  public WhoSees(URI site, Map<String, String> ids) {
    this.site = site;
    this.ids = ids;
  }

  public WhoSees column(String name, String person) {
    people.put(name, person);
    return this;
  }

  /** Asks for every cell; no page of the room may be missing in the table. */
  public void isAsIn(String table, Room room) {
    List<String> addresses = new ArrayList<>();
    StringBuilder found = new StringBuilder("page " + String.join(" ", people.keySet()));
    for (String line : table.strip().lines().skip(1).toList()) {
      String address = line.strip().split("\\s+")[0];
      addresses.add(address.split("\\?")[0]);
      found.append('\n').append(address);
      people.values().forEach(person -> found.append(' ').append(status(address, person)));
    }
    Assertions.assertThat(found).hasToString(table.strip().replaceAll(" +", " "));
    Assertions.assertThat(addresses).as("pages in the table").containsAll(room.pages());
  }

  private int status(String address, String person) {
    Browser browser = new Browser(site);
    return (person.equals(NOBODY) ? browser : browser.as(person)).get(filled(address)).statusCode();
  }

  /** An address with its ids in place; an unknown name is an id that nothing has. */
  public String filled(String address) {
    String filled = address;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled.replace("{unknown}", UUID.randomUUID().toString());
  }
}
