package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import decem.contract.Fact;
import decem.platform.facts.Live;
import decem.platform.facts.Reaction;
import decem.platform.house.HouseOpens;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How rooms hear of each other. */
class FactsIT {

  private static final War WAR = War.built();
  private static final Set<String> VALUES =
      Set.of(
          "int",
          "long",
          "boolean",
          "java.lang.String",
          "java.util.UUID",
          "java.util.List",
          "java.util.Set",
          "java.util.Optional");

  @Test
  void rooms_observe_only_in_their_boundary_and_only_facts_of_the_contract() {
    List<Observer> observers = observers();
    assertThat(observers).hasSizeGreaterThan(10);
    for (Observer observer : observers) {
      assertThat(War.layerOf(observer.method.getOwner())).as(observer.name()).isEqualTo("boundary");
      assertThat(observer.fact().isAssignableTo(Fact.class)).as(observer.name()).isTrue();
    }
  }

  @Test
  void an_observer_is_live_or_a_reaction_and_says_which() {
    for (Observer observer : observers()) {
      boolean live = observer.parameter.isAnnotatedWith(Live.class);
      boolean reaction = observer.parameter.isAnnotatedWith(Reaction.class);
      assertThat(live ^ reaction).as(observer.name()).isTrue();
    }
  }

  @Test
  void the_key_of_a_reaction_begins_with_its_room_and_is_its_own() {
    List<String> keys = new ArrayList<>();
    for (Observer observer : observers()) {
      if (observer.parameter.isAnnotatedWith(Reaction.class)) {
        String key = observer.parameter.getAnnotationOfType(Reaction.class).value();
        assertThat(key).startsWith(War.moduleOf(observer.method.getOwner()) + ".");
        keys.add(key);
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  /** In the test on the server, where a reaction that no fact of the test has reached is named. */
  @Test
  void the_test_of_every_room_asks_which_reactions_were_not_delivered_twice() throws IOException {
    assertThat(WAR.rooms()).hasSizeGreaterThan(5);
    for (String room : WAR.rooms()) {
      Path tests = Path.of("..", room, "src/test/java/decem", room, "boundary");
      try (Stream<Path> files = Files.list(tests)) {
        assertThat(files.toList())
            .as("tests of " + room)
            .anySatisfy(
                file ->
                    assertThat(file)
                        .content()
                        .contains("assertThat(twice.notDelivered()).isEmpty()"));
      }
    }
  }

  @Test
  void nothing_hangs_on_a_failure_and_nothing_is_observed_aside() {
    for (Observer observer : observers()) {
      assertThat(observer.parameter.isAnnotatedWith(ObservesAsync.class))
          .as(observer.name())
          .isFalse();
      assertThat(observer.parameter.getAnnotationOfType(Observes.class).during())
          .as(observer.name())
          .isNotEqualTo(TransactionPhase.AFTER_FAILURE);
    }
  }

  @Test
  void a_fact_holds_only_ids_values_and_times() {
    for (JavaClass fact : facts()) {
      fact.getFields().stream()
          .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
          .forEach(
              field -> assertThat(isValue(field.getRawType())).as(field.getFullName()).isTrue());
    }
  }

  @Test
  void the_vocabulary_of_a_room_stays_short() {
    assertThat(facts()).hasSizeGreaterThan(10);
    for (String room : WAR.rooms()) {
      long told =
          facts().stream()
              .filter(fact -> fact.getPackageName().equals("decem.contract." + room))
              .count();
      assertThat(told).as("facts of " + room).isLessThanOrEqualTo(12);
    }
  }

  static List<JavaClass> facts() {
    return WAR.classes().stream()
        .filter(type -> type.isAssignableTo(Fact.class) && type.isRecord())
        .filter(type -> type.getPackageName().startsWith("decem.contract."))
        .toList();
  }

  /** Observers of rooms; what waits for the house to open is none. */
  static List<Observer> observers() {
    List<Observer> found = new ArrayList<>();
    for (JavaClass type : WAR.classes()) {
      if (WAR.rooms().contains(War.moduleOf(type))) {
        type.getMethods().forEach(method -> addTo(found, method));
      }
    }
    return found;
  }

  private static void addTo(List<Observer> found, JavaMethod method) {
    for (JavaParameter parameter : method.getParameters()) {
      boolean observes =
          parameter.isAnnotatedWith(Observes.class)
              || parameter.isAnnotatedWith(ObservesAsync.class);
      if (observes && !parameter.getRawType().isEquivalentTo(HouseOpens.class)) {
        found.add(new Observer(method, parameter));
      }
    }
  }

  private static boolean isValue(JavaClass type) {
    return VALUES.contains(type.getName())
        || type.getPackageName().equals("java.time")
        || (type.getPackageName().startsWith("decem.contract")
            && (type.isRecord() || type.isEnum()));
  }

  record Observer(JavaMethod method, JavaParameter parameter) {

    JavaClass fact() {
      return parameter.getRawType();
    }

    String name() {
      return method.getFullName();
    }
  }
}
