package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.house.HouseOpens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stands on the server before the first test: the roles, and one paper with one version. */
@ApplicationScoped
class Seeded {

  static final UUID KEY = UUID.nameUUIDFromBytes(new byte[] {1});
  static final UUID SENT = UUID.nameUUIDFromBytes(new byte[] {2});
  static final UUID ATTACKED = UUID.nameUUIDFromBytes(new byte[] {3});
  static final UUID FRESH = UUID.nameUUIDFromBytes(new byte[] {4});
  static final UUID PROPOSED = UUID.nameUUIDFromBytes(new byte[] {5});
  static final String TITLE = "Reading the <b>rivers</b>";

  @Inject Grants grants;
  @Inject Opening opening;
  @Inject Naming naming;
  @Inject Circulating circulating;
  @Inject Submitting submitting;
  @Inject Asking asking;
  @Inject UserTransaction transaction;

  void seed(@Observes HouseOpens opens) throws Exception {
    Cast cast = new Cast();
    transaction.begin();
    LocalDate since = LocalDate.EPOCH;
    grants.give(cast.chair, GroupRole.CHAIR, cast.groups.group, since, Optional.empty(), "test");
    grants.give(cast.expert, GroupRole.EXPERT, cast.groups.group, since, Optional.empty(), "test");
    grants.give(cast.reviewer, BodyRole.REVIEWER, cast.caldria, since, Optional.empty(), "test");
    PersonId general = cast.secretaryGeneral;
    grants.give(general, Office.SECRETARY_GENERAL, since, Optional.empty(), "test");
    transaction.commit();
    for (UUID key : List.of(KEY, SENT, ATTACKED, PROPOSED)) {
      asking.as(cast.chair, () -> version(cast, key));
    }
    asking.as(cast.chair, () -> open(cast, FRESH));
    asking.as(cast.chair, () -> sent(cast));
  }

  private Naming.Outcome version(Cast cast, UUID key) {
    return naming.name(open(cast, key).paper(), key, "First");
  }

  /** Out with Caldria, and before the secretary general. */
  private Submitting.Outcome sent(Cast cast) {
    PaperId paper = open(cast, SENT).paper();
    Circulating.Wish wish = new Circulating.Wish(1, List.of(cast.caldria), PapersRoom.ahead());
    circulating.circulate(paper, SENT, wish);
    return submitting.submit(paper, SENT, 1, "Please take it.");
  }

  Opening.Opened open(Cast cast, UUID key) {
    Opening.NewPaper wanted =
        new Opening.NewPaper(
            PaperKind.REPORT, Language.EN, new Bilingual(TITLE, ""), "Rivers", Map.of());
    return (Opening.Opened) opening.open(cast.groups.group, key, wanted);
  }
}
