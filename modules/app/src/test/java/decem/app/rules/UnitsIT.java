package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each room with entities has a persistence unit of its own, and nothing is cached between nodes.
 */
class UnitsIT {

  private static final War WAR = War.built();

  @Test
  void each_room_with_entities_has_its_unit_and_no_other_has_one() {
    Set<String> withEntities = new TreeSet<>();
    WAR.classes().stream()
        .filter(type -> type.isAnnotatedWith(Entity.class))
        .forEach(type -> withEntities.add(War.moduleOf(type)));
    assertThat(withEntities).hasSizeGreaterThan(3);
    for (String module : WAR.modules()) {
      byte[] unit = WAR.filesOf(module).get("META-INF/persistence.xml");
      assertThat(unit != null).as(module).isEqualTo(withEntities.contains(module));
      if (unit != null) {
        check(module, new String(unit, StandardCharsets.UTF_8));
      }
    }
    assertThat(WAR.ownFiles()).doesNotContainKey("WEB-INF/classes/META-INF/persistence.xml");
  }

  @Test
  void every_table_names_its_rooms_schema() {
    WAR.classes().stream()
        .filter(type -> type.isAnnotatedWith(Entity.class))
        .forEach(
            type -> {
              assertThat(type.isAnnotatedWith(Table.class)).as(type.getName()).isTrue();
              assertThat(type.getAnnotationOfType(Table.class).schema())
                  .as(type.getName())
                  .isEqualTo(War.moduleOf(type));
            });
  }

  private static void check(String room, String unit) {
    assertThat(unit)
        .as(room)
        .contains("<persistence-unit name=\"" + room + "\" transaction-type=\"JTA\">")
        .contains("<jta-data-source>java:app/jdbc/decem</jta-data-source>")
        .contains("<shared-cache-mode>NONE</shared-cache-mode>")
        .contains("<exclude-unlisted-classes>false</exclude-unlisted-classes>")
        .doesNotContain("schema-generation", "<jar-file>");
  }
}
