package decem.comments.boundary;

import static decem.comments.boundary.Cast.CIRCULATED;
import static decem.comments.boundary.Cast.ENDING;
import static decem.comments.boundary.Cast.GROUP;
import static decem.comments.boundary.Cast.OTHER_GROUP;

import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import decem.platform.access.Disclosures;
import decem.platform.access.Grants;
import decem.platform.house.HouseOpens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may what before the first test: the roles, and to whom the versions were opened. */
@ApplicationScoped
class Seeded {

  @Inject Grants grants;
  @Inject Disclosures disclosures;
  @Inject UserTransaction transaction;

  void seed(@Observes HouseOpens opens) throws Exception {
    transaction.begin();
    roles();
    disclosures.belongs(Cast.PAPER, GROUP);
    disclosures.belongs(Cast.OTHER_PAPER, OTHER_GROUP);
    List.of(Cast.CAL, Cast.HAL, Cast.MAR)
        .forEach(body -> disclosures.toBody(CIRCULATED, body, "test"));
    disclosures.toBody(ENDING, Cast.CAL, "test");
    disclosures.toOffice(CIRCULATED, Office.SECRETARY_GENERAL, "test");
    transaction.commit();
  }

  private void roles() {
    in(GROUP, Cast.CHAIR, GroupRole.CHAIR);
    in(GROUP, Cast.AUTHOR, GroupRole.EXPERT);
    in(GROUP, Cast.COLLEAGUE, GroupRole.EXPERT);
    in(GROUP, Cast.SECRETARY, GroupRole.SECRETARY);
    in(GROUP, Cast.OBSERVER, GroupRole.OBSERVER);
    in(OTHER_GROUP, Cast.ELSEWHERE, GroupRole.CHAIR);
    Cast.SPEAKS_FOR.forEach(
        (person, body) ->
            grants.give(
                person, BodyRole.REVIEWER, body, LocalDate.EPOCH, Optional.empty(), "test"));
    grants.give(
        Cast.SECRETARY_GENERAL,
        Office.SECRETARY_GENERAL,
        LocalDate.EPOCH,
        Optional.empty(),
        "test");
  }

  private void in(GroupId group, PersonId person, GroupRole role) {
    grants.give(person, role, group, LocalDate.EPOCH, Optional.empty(), "test");
  }
}
