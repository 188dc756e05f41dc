package decem.platform.chronicle;

import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Notes an act inside its own transaction: what is rolled back was never done. */
@ApplicationScoped
public class Chronicle {

  @Inject Database database;
  @Inject Asking asking;

  /**
   * @param what room and act, {@code approvals.decided}
   * @param about the paper, group or person concerned
   * @param detail ids and values, never the text of a paper
   */
  public void note(String what, UUID about, Map<String, String> detail) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(detail).forEach(json::add);
    database.run(
        "insert into platform.chronicle (at, person, what, about, detail) values"
            + " (clock_timestamp(), ?, ?, ?, ?)",
        asking.person().map(PersonId::value).orElse(null),
        what,
        about,
        json.build().toString());
  }
}
