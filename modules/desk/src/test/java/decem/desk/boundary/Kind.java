package decem.desk.boundary;

import decem.contract.Language;
import decem.contract.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Every kind of person who comes to the house, one of each; the same in every JVM. */
enum Kind {
  EXPERT("Answer the comments on your paragraph"),
  CHAIR("Circulate version 3"),
  SECRETARY("Prepare the round"),
  OBSERVER(""),
  REVIEWER("Observe on version 2"),
  SECRETARY_GENERAL("Decide on the report"),
  PRIVATE_OFFICE("Write the proposed decision"),
  SECRETARIAT("Submit the mandate"),
  ADMINISTRATOR(""),
  STRANGER("");

  /** What papers asks of them; nothing where it is empty. */
  final String act;

  Kind(String act) {
    this.act = act;
  }

  PersonId person() {
    return new PersonId(UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8)));
  }

  String shown() {
    return "Person " + name().toLowerCase(Language.EN.locale()).replace('_', ' ');
  }
}
