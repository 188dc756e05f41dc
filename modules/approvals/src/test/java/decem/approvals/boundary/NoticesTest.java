package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private final ApprovalsRoom room;

  NoticesTest() throws Exception {
    room = new ApprovalsRoom();
  }

  @Test
  void the_group_and_the_private_office_hear_of_a_decision_once() throws Exception {
    CaseDecided decided = decided(room.aReport("Rivers"));
    deliver(decided);
    deliver(decided);
    assertThat(mailsTo(room.chair)).isEqualTo(1);
    assertThat(mailsTo(room.coChair)).isEqualTo(1);
    assertThat(mailsTo(room.expert)).isEqualTo(1);
    assertThat(mailsTo(room.office)).isEqualTo(1);
    assertThat(mailsTo(room.secretaryGeneral)).isZero();
  }

  @Test
  void a_notice_is_in_the_readers_language_and_holds_a_link_and_no_title() throws Exception {
    CaseDecided decided = decided(room.aReport("A title that says too much"));
    deliver(decided);
    String french = mail("subject || body", room.coChair);
    assertThat(french).contains("Pris acte et transmis", "/record/", "Working title");
    assertThat(mail("subject || body", room.chair)).contains("Receipt taken and transmitted");
    assertThat(french).doesNotContain("says too much");
  }

  @Test
  void a_return_is_told_without_its_reasons() throws Exception {
    VersionCard version = room.submitted(room.aReport("Rivers"), 1, room.chair);
    PersonId authority = room.secretaryGeneral;
    room.giveBack(authority, version, room.onPage(authority, version), "The cost is wrong.");
    CaseReturned returned = room.told.of(CaseReturned.class).getFirst();
    room.deliver(() -> room.boundary(Notices.class).sendReturn(returned));
    assertThat(mail("body", room.chair))
        .contains("/approvals/decision?id=")
        .doesNotContain("The cost is wrong.");
  }

  @Test
  void of_a_mandate_the_secretariat_hears_and_no_member() throws Exception {
    PersonId secretariat = room.people.person("Secretariat", Language.EN);
    room.groups.holder(Office.SECRETARIAT, secretariat);
    deliver(decided(room.aPaper(PaperKind.MANDATE, "Mandate")));
    assertThat(mailsTo(secretariat)).isEqualTo(1);
    assertThat(mailsTo(room.expert)).isZero();
  }

  private CaseDecided decided(PaperCard paper) throws Exception {
    VersionCard version = room.submitted(paper, 1, room.chair);
    PersonId authority = room.secretaryGeneral;
    room.decide(authority, version, room.onPage(authority, version));
    return room.told.of(CaseDecided.class).getFirst();
  }

  private void deliver(CaseDecided decided) throws Exception {
    room.deliver(() -> room.boundary(Notices.class).sendDecision(decided));
  }

  private int mailsTo(PersonId person) throws Exception {
    return room.count("platform.mail where person = '" + person.value() + "'");
  }

  private String mail(String column, PersonId person) throws Exception {
    return ApprovalsRoom.DATABASE
        .check()
        .ask("select " + column + " from platform.mail where person = '" + person.value() + "'");
  }
}
