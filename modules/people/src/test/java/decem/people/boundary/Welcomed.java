package decem.people.boundary;

import decem.contract.people.PersonFact.PersonInvited;
import decem.platform.access.Boundary;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Reaction;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** A reaction as another room would have it: it looks whether it has been here before. */
@Boundary
class Welcomed {

  static final String KEY = "test.welcome";

  @Inject Database database;
  @Inject Chronicle chronicle;

  void on(@Observes @Reaction(KEY) PersonInvited fact) {
    if (!database.any(
        "select 1 from platform.chronicle where what = 'test.welcomed' and about = ?",
        fact.person().value())) {
      chronicle.note("test.welcomed", fact.person().value(), Map.of());
    }
  }
}
