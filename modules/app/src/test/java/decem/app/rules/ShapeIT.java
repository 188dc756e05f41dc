package decem.app.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static decem.app.rules.RoomsIT.be;
import static decem.app.rules.RoomsIT.in;
import static decem.app.rules.War.layerOf;
import static decem.app.rules.War.moduleOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import decem.platform.access.Boundary;
import jakarta.enterprise.event.Event;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.Converter;
import jakarta.faces.validator.Validator;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Each kind of thing has its one place, and most things are hidden. */
class ShapeIT {

  private static final War WAR = War.built();

  @Test
  void transactions_begin_at_the_boundary_and_nowhere_else() {
    DescribedPredicate<JavaClass> elsewhere =
        DescribedPredicate.describe(
            "rooms outside boundary, and the app",
            type ->
                type.getPackageName().startsWith("decem.")
                    && !moduleOf(type).equals("platform")
                    && !layerOf(type).equals("boundary"));
    noClasses()
        .that(elsewhere)
        .should()
        .beMetaAnnotatedWith(Transactional.class)
        .orShould()
        .beMetaAnnotatedWith(Boundary.class)
        .check(WAR.classes());
    noMethods()
        .that()
        .areDeclaredInClassesThat(elsewhere)
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(WAR.classes());
  }

  @Test
  void only_boundaries_hold_an_entity_manager() {
    for (String room : WAR.rooms()) {
      noClasses()
          .that(in(room))
          .and()
          .resideOutsideOfPackage("decem." + room + ".boundary..")
          .should()
          .dependOnClassesThat(assignableTo(EntityManager.class))
          .check(WAR.classes());
    }
  }

  @Test
  void entities_live_in_entity() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(be("in an entity package", type -> layerOf(type).equals("entity")))
        .check(WAR.classes());
  }

  @Test
  void control_is_rules_without_persistence_or_pages() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "control of rooms",
                type -> WAR.rooms().contains(moduleOf(type)) && layerOf(type).equals("control")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "jakarta.faces.."))
        .check(WAR.classes());
  }

  @Test
  void only_one_package_of_the_app_speaks_to_the_server_by_name() {
    noClasses()
        .that()
        .resideOutsideOfPackage("decem.app.server")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "fish.payara..", "org.glassfish..", "com.sun.faces..", "com.sun.enterprise.."))
        .check(WAR.classes());
  }

  @Test
  void the_app_owns_nothing() {
    noClasses()
        .that(in("app"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "jakarta.persistence..", "jakarta.transaction..", "jakarta.enterprise.event.."))
        .check(WAR.classes());
  }

  @Test
  void pages_and_what_faces_calls_are_public() {
    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .or()
        .areAssignableTo(Converter.class)
        .or()
        .areAssignableTo(Validator.class)
        .or()
        .areAssignableTo(UIComponent.class)
        .should()
        .bePublic()
        .because("expressions cannot read anything else")
        .check(WAR.classes());
  }

  @Test
  void nothing_is_fired_into_the_dark() {
    noClasses().should().callMethod(Event.class, "fireAsync", Object.class).check(WAR.classes());
  }

  @Test
  void nobody_throws_a_nameless_exception() {
    noClasses()
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "makes a nameless exception",
                call ->
                    List.of(
                                "java.lang.Exception",
                                "java.lang.RuntimeException",
                                "java.lang.Throwable")
                            .contains(call.getTargetOwner().getName())
                        && !call.getOriginOwner().isAssignableTo(Throwable.class)))
        .check(WAR.classes());
  }

  @Test
  void names_are_nouns_of_the_field() {
    classes()
        .that()
        .resideInAPackage("decem..")
        .should()
        .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Entity|Event|Service)(\\$.*)?")
        .check(WAR.classes());
  }

  @Test
  void every_package_is_null_marked() {
    for (JavaClass type : WAR.classes()) {
      assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
          .as(type.getPackageName())
          .isTrue();
    }
  }

  @Test
  void a_third_of_the_rooms_types_is_hidden() {
    List<JavaClass> types =
        WAR.classes().stream()
            .filter(type -> WAR.rooms().contains(moduleOf(type)))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    long hidden =
        types.stream().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
    assertThat(types).hasSizeGreaterThan(150);
    assertThat(hidden * 3)
        .as("%s of %s are hidden", hidden, types.size())
        .isGreaterThan(types.size());
  }

  @Test
  void an_entity_has_verbs_and_no_setters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .because("an entity keeps its state and its verbs together")
        .check(WAR.classes());
  }
}
