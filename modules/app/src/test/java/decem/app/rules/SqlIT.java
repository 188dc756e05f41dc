package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A room's SQL names its own schema, and of others only the read-only views of access. */
class SqlIT {

  private static final War WAR = War.built();
  private static final Pattern STATEMENT =
      Pattern.compile("(?is)\\b(select|insert into|update|delete from|from|join|into)\\b.*");
  private static final Pattern WRITES =
      Pattern.compile("(?i)\\b(insert into|update|delete from)\\s+access\\.");

  @Test
  void queries_stay_in_their_rooms_schema() {
    int seen = 0;
    for (String room : WAR.rooms()) {
      for (String text : Constants.of(WAR.filesOf(room))) {
        if (STATEMENT.matcher(text).find()) {
          Set<String> schemas = schemasIn(text);
          seen += schemas.isEmpty() ? 0 : 1;
          assertThat(schemas).as("%s: %s", room, text).isSubsetOf(room, "access");
          assertThat(WRITES.matcher(text).find())
              .as("%s writes into access: %s", room, text)
              .isFalse();
        }
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  @Test
  void migrations_stay_in_their_rooms_schema() {
    int seen = 0;
    for (String room : WAR.rooms()) {
      for (Map.Entry<String, byte[]> file : WAR.filesOf(room).entrySet()) {
        if (file.getKey().endsWith(".sql")) {
          assertThat(file.getKey()).startsWith("db/migration/" + room + "/");
          String sql = new String(file.getValue(), StandardCharsets.UTF_8);
          assertThat(schemasIn(own(sql))).as(file.getKey()).isSubsetOf(room, "access");
          assertThat(WRITES.matcher(sql).find()).as(file.getKey()).isFalse();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(4);
  }

  /** Without remarks, and without the guards against change that platform lends to every room. */
  private static String own(String sql) {
    return sql.replaceAll("--[^\\n]*", "")
        .replaceAll("(?i)execute function platform\\.\\w+\\(\\)", "");
  }

  /**
   * Names of our schemas where they stand before a dot and do not end a longer name, such as that
   * of a class.
   */
  private static Set<String> schemasIn(String text) {
    Set<String> all = new TreeSet<>(WAR.rooms());
    all.addAll(List.of("platform", "access"));
    Set<String> found = new TreeSet<>();
    Pattern.compile("(?<![\\w.:/'#-])(" + String.join("|", all) + ")\\.[a-z_]+\\b")
        .matcher(text)
        .results()
        .forEach(match -> found.add(match.group(1)));
    return found;
  }
}
