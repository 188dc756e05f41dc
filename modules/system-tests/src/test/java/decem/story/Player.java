package decem.story;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Somebody who stands for a row of the table: the roles, and the person of the demonstration. */
record Player(String name, String who, Set<String> roles) {

  static final List<Player> ALL =
      List.of(
          new Player("administrator", "admin"),
          new Player("private office", "office"),
          new Player("secretariat", "secretariat"),
          new Player("secretary general", "sg"),
          new Player("chair", "law"),
          new Player("expert", "energy"),
          new Player("observer", "data"),
          new Player("secretary", "secretary"),
          new Player("pen holder", "insurance", Set.of("secretary", "pen holder")),
          new Player("point of contact", "caldria"),
          new Player("reviewer", "caldria.review"),
          new Player("expert of another group", "history", Set.of()),
          new Player("contact of a body that was not asked", "legal", Set.of()),
          new Player("nobody", "", Set.of()));

  private Player(String role, String who) {
    this(role, who, Set.of(role));
  }

  boolean isOneOf(Set<String> some) {
    return !Collections.disjoint(roles, some);
  }

  boolean isNobody() {
    return who.isEmpty();
  }

  boolean isOfTheHouse() {
    return !isNobody() && !roles.contains("administrator");
  }

  /** A paper is submitted to these two; a mandate also lies open to those who prepared it. */
  boolean readsSubmissions() {
    return isOneOf(Set.of("secretary general", "private office"));
  }
}
