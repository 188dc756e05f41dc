package decem.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Everybody of the story, each in a browser of their own, signed in when first needed. */
final class Cast implements AutoCloseable {

  private final Telling telling;
  private final RunningHouse house;
  private final Map<String, Person> people = new HashMap<>();

  Cast(RunningHouse house, Telling telling) {
    this.house = house;
    this.telling = telling;
  }

  Telling telling() {
    return telling;
  }

  Secretariat secretariat() {
    return one("secretariat", Secretariat::new);
  }

  SecretaryGeneral secretaryGeneral() {
    return one("sg", SecretaryGeneral::new);
  }

  /** The same person before another browser. */
  SecretaryGeneral secretaryGeneralElsewhere() {
    return one("sg elsewhere", SecretaryGeneral::new);
  }

  /** And a third one. */
  SecretaryGeneral secretaryGeneralLate() {
    return one("sg late", SecretaryGeneral::new);
  }

  Administrator administrator() {
    return one("admin", Administrator::new);
  }

  Chair chair() {
    return one("law", (at, words) -> new Chair(at, "law", words));
  }

  Chair coChair() {
    return one("hydrology", (at, words) -> new Chair(at, "hydrology", words));
  }

  Expert expert() {
    return one("energy", (at, words) -> new Expert(at, "energy", words));
  }

  Expert otherExpert() {
    return one("satellite", (at, words) -> new Expert(at, "satellite", words));
  }

  /** Anybody else of the house. */
  Person reader(String who) {
    return one(who, (at, words) -> Person.of(at, who, words));
  }

  Delegate joins(String link) {
    return one("norvik", (at, words) -> Delegate.joining(at, link, words));
  }

  Delegate delegate() {
    return (Delegate) Objects.requireNonNull(people.get("norvik"), "has not joined yet");
  }

  @SuppressWarnings("unchecked")
  private <T extends Person> T one(String who, BiFunction<RunningHouse, Telling, T> arrives) {
    return (T) people.computeIfAbsent(who, nobody -> arrives.apply(house, telling));
  }

  void metNoTrouble() {
    people.values().forEach(person -> person.visitor.metNoTrouble());
  }

  @Override
  public void close() {
    people.values().forEach(Person::close);
  }
}
