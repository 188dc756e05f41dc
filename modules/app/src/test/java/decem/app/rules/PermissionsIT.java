package decem.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import decem.contract.access.Act;
import decem.contract.access.Place;
import decem.platform.access.Answers;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody comes into a room without having been asked for a permission. */
class PermissionsIT {

  private static final War WAR = War.built();

  @Test
  void every_public_method_of_a_boundary_says_what_it_needs() {
    assertThat(doors()).hasSizeGreaterThan(60);
    assertThat(
            doors().stream()
                .filter(door -> !door.isAnnotatedWith(Needs.class))
                .map(JavaMethod::getFullName))
        .as("doors without a permission")
        .isEmpty();
  }

  @Test
  void what_a_method_needs_is_really_asked() {
    for (JavaMethod door : doors()) {
      assertThat(door.getOwner().isMetaAnnotatedWith(Guarded.class))
          .as(door.getFullName() + " is guarded")
          .isTrue();
    }
    needing()
        .forEach(
            method ->
                assertThat(method.getModifiers())
                    .as(method.getFullName())
                    .doesNotContain(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.FINAL));
  }

  @Test
  void an_act_at_a_place_has_the_place_first() {
    for (JavaMethod door : doors()) {
      if (door.isAnnotatedWith(Needs.class) && act(door).where() != Act.Where.HOUSE) {
        assertThat(door.getRawParameterTypes()).as(door.getFullName()).isNotEmpty();
        assertThat(door.getRawParameterTypes().get(0).isAssignableTo(Place.class))
            .as(door.getFullName())
            .isTrue();
      }
    }
  }

  @Test
  void no_page_goes_in_by_the_door_for_other_rooms() {
    noClasses()
        .that()
        .resideInAPackage("decem.*.page..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Answers.class)
        .because("what answers another room has asked for no permission itself")
        .check(WAR.classes());
  }

  /** Public methods of public beans in boundaries: what a page of the room can call. */
  static List<JavaMethod> doors() {
    return WAR.classes().stream()
        .filter(
            type ->
                WAR.rooms().contains(War.moduleOf(type)) && War.layerOf(type).equals("boundary"))
        .filter(
            type ->
                type.isMetaAnnotatedWith(ApplicationScoped.class)
                    || type.isAnnotatedWith(ApplicationScoped.class))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.isAnnotatedWith(Answers.class))
        .flatMap(PermissionsIT::publicMethods)
        .sorted(Comparator.comparing(JavaMethod::getFullName))
        .toList();
  }

  static Act act(JavaMethod door) {
    return door.getAnnotationOfType(Needs.class).value();
  }

  private static Stream<JavaMethod> needing() {
    return WAR.classes().stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Needs.class));
  }

  private static Stream<JavaMethod> publicMethods(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }
}
