package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two jars with the same path would clash without a word; here they clash with one. */
class ResourcesIT {

  private static final War WAR = War.built();
  private static final Pattern COLOUR =
      Pattern.compile("(?<![\\w&])#(?:[0-9a-fA-F]{3}){1,2}\\b(?!\\w)|\\brgba?\\(|\\bhsla?\\(");

  @Test
  void a_room_ships_only_what_stands_under_its_own_name() {
    for (String module : WAR.modules()) {
      String own = module.equals("platform") ? "decem" : module;
      for (String path : WAR.filesOf(module).keySet()) {
        if (path.startsWith("META-INF/resources/")) {
          assertThat(path.substring("META-INF/resources".length()))
              .as(module)
              .matches("/(%1$s|%1$s-assets|WEB-INF/%1$s)/.+".formatted(own));
        }
      }
    }
  }

  @Test
  void no_path_is_shipped_twice() {
    Map<String, String> owners = new TreeMap<>();
    WAR.ownFiles().keySet().forEach(path -> owners.put("/" + path, "app"));
    for (String module : WAR.modules()) {
      for (String path : WAR.filesOf(module).keySet()) {
        if (path.startsWith("META-INF/resources/")) {
          String before = owners.put(path.substring("META-INF/resources".length()), module);
          assertThat(before).as("%s is shipped by %s and by %s", path, before, module).isNull();
        }
      }
    }
    assertThat(owners).hasSizeGreaterThan(60);
  }

  @Test
  void files_that_all_rooms_need_are_each_rooms_own() {
    for (String room : WAR.rooms()) {
      Set<String> files = WAR.filesOf(room).keySet();
      assertThat(files).as(room).contains("META-INF/beans.xml");
      assertThat(
              files.stream()
                  .filter(path -> path.endsWith(".properties") && path.startsWith("decem/")))
          .as(room)
          .allMatch(path -> path.startsWith("decem/" + room + "/"));
    }
  }

  @Test
  void colours_stand_in_the_tokens_alone() {
    for (Map.Entry<String, String> page : WAR.pages().entrySet()) {
      assertThat(COLOUR.matcher(page.getValue().replaceAll("#\\{[^}]*}", "")).find())
          .as("a colour in " + page.getKey())
          .isFalse();
    }
    assertThat(css()).isNotEmpty();
    css()
        .forEach(
            (path, text) ->
                assertThat(COLOUR.matcher(text).results().map(found -> found.group()))
                    .as("a colour in " + path)
                    .allMatch(colour -> colour.equals("#000")));
  }

  /** Style sheets of rooms, and the sources of our own but the tokens. */
  private static Map<String, String> css() {
    Map<String, String> found = new TreeMap<>();
    WAR.resources()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".css") && !path.equals("/decem-assets/look.css")) {
                found.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    found.putAll(Sources.under("src/main/css", "css"));
    found.remove("tokens.css");
    return found;
  }
}
