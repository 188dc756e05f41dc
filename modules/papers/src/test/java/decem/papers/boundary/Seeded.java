package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.house.HouseOpens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stands on the server before the first test: the roles, and one paper with one version. */
@ApplicationScoped
class Seeded {

  static final UUID KEY = UUID.nameUUIDFromBytes(new byte[] {1});
  static final String TITLE = "Reading the <b>rivers</b>";

  @Inject Grants grants;
  @Inject Opening opening;
  @Inject Naming naming;
  @Inject Asking asking;
  @Inject UserTransaction transaction;

  void seed(@Observes HouseOpens opens) throws Exception {
    Cast cast = new Cast();
    transaction.begin();
    LocalDate since = LocalDate.EPOCH;
    grants.give(cast.chair, GroupRole.CHAIR, cast.groups.group, since, Optional.empty(), "test");
    grants.give(cast.expert, GroupRole.EXPERT, cast.groups.group, since, Optional.empty(), "test");
    grants.give(cast.reviewer, BodyRole.REVIEWER, cast.caldria, since, Optional.empty(), "test");
    transaction.commit();
    PaperId paper = asking.as(cast.chair, () -> open(cast, KEY)).paper();
    asking.as(cast.chair, () -> naming.name(paper, KEY, "First"));
  }

  Opening.Opened open(Cast cast, UUID key) {
    Opening.NewPaper wanted =
        new Opening.NewPaper(
            PaperKind.REPORT, Language.EN, new Bilingual(TITLE, ""), "Rivers", Map.of());
    return (Opening.Opened) opening.open(cast.groups.group, key, wanted);
  }
}
