package decem.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static decem.app.rules.War.GROUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Rooms do not know each other, and inside a room the arrows point one way. */
class RoomsIT {

  private static final War WAR = War.built();

  @Test
  void there_is_something_to_examine() {
    assertThat(WAR.rooms()).contains("people", "groups", "papers", "drafts", "comments");
    assertThat(WAR.classes().size()).isGreaterThan(500);
    for (String module : WAR.modules()) {
      assertThat(WAR.classes().that(in(module)).size()).as(module).isGreaterThan(5);
    }
  }

  @Test
  void a_room_knows_only_the_ground_it_stands_on() {
    for (String room : WAR.rooms()) {
      Set<String> others = new TreeSet<>(WAR.rooms());
      others.remove(room);
      others.add("app");
      noClasses()
          .that(in(room))
          .should()
          .dependOnClassesThat(resideInAnyPackage(packages(others)))
          .because("a room is seen from outside only through contract")
          .check(WAR.classes());
    }
  }

  @Test
  void the_ground_knows_no_room() {
    for (String module : GROUND) {
      noClasses()
          .that(in(module))
          .should()
          .dependOnClassesThat(resideInAnyPackage(packages(WAR.rooms())))
          .check(WAR.classes());
    }
  }

  @Test
  void the_app_names_no_class_of_a_room() {
    noClasses()
        .that(in("app"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages(WAR.rooms())))
        .because("it carries the rooms and composes their pages as markup")
        .check(WAR.classes());
  }

  @Test
  void a_room_has_no_package_but_page_boundary_control_and_entity() {
    for (String room : WAR.rooms()) {
      classes()
          .that(in(room))
          .should()
          .resideInAnyPackage(
              "decem." + room,
              "decem." + room + ".page..",
              "decem." + room + ".boundary..",
              "decem." + room + ".control..",
              "decem." + room + ".entity..")
          .check(WAR.classes());
    }
  }

  @Test
  void arrows_point_from_page_to_boundary_to_control_to_entity() {
    for (String room : WAR.rooms()) {
      forbid(room, "entity", "control", "boundary", "page");
      forbid(room, "control", "boundary", "page");
      forbid(room, "boundary", "page");
    }
  }

  @Test
  void a_page_never_touches_an_entity_only_its_values() {
    DescribedPredicate<JavaClass> mutable =
        describe(
            "of an entity package, neither record nor enum",
            type ->
                War.layerOf(type).equals("entity")
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isAnonymousClass());
    for (String room : WAR.rooms()) {
      noClasses()
          .that()
          .resideInAPackage("decem." + room + ".page..")
          .should()
          .dependOnClassesThat(mutable)
          .allowEmptyShould(true)
          .check(WAR.classes());
    }
  }

  @Test
  void contract_document_and_proof_are_plain_java() {
    noClasses()
        .that(resideInAnyPackage(packages(Set.of("contract", "document", "proof"))))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta..", "org.primefaces..", "decem.platform.."))
        .check(WAR.classes());
  }

  @Test
  void contract_holds_only_records_enums_and_interfaces() {
    classes()
        .that(in("contract"))
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should(
            be(
                "records, enums or interfaces",
                type ->
                    type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.isAnonymousClass()))
        .check(WAR.classes());
    noClasses()
        .that(in("contract"))
        .should()
        .dependOnClassesThat(
            describe(
                "neither java, JSpecify nor contract",
                type ->
                    !type.getPackageName().startsWith("java")
                        && !type.getPackageName().startsWith("org.jspecify")
                        && !type.getPackageName().startsWith("decem.contract")
                        && !type.isPrimitive()
                        && !type.isArray()))
        .check(WAR.classes());
  }

  private static void forbid(String room, String from, String... to) {
    String[] targets = new String[to.length];
    for (int i = 0; i < to.length; i++) {
      targets[i] = "decem." + room + "." + to[i] + "..";
    }
    noClasses()
        .that()
        .resideInAPackage("decem." + room + "." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(targets)
        .allowEmptyShould(true)
        .check(WAR.classes());
  }

  static DescribedPredicate<JavaClass> in(String module) {
    return resideInAnyPackage("decem." + module + "..").as("of " + module);
  }

  static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> test) {
    return ArchCondition.from(describe(what, test));
  }

  private static String[] packages(Set<String> modules) {
    return modules.stream().map(module -> "decem." + module + "..").toArray(String[]::new);
  }
}
