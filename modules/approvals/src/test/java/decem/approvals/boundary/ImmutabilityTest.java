package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.papers.PaperCard;
import decem.contract.papers.VersionCard;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImmutabilityTest {

  private final ApprovalsRoom room;
  private final VersionCard decided;

  ImmutabilityTest() throws Exception {
    room = new ApprovalsRoom();
    decided = room.submitted(room.aReport("Rivers"), 1, room.chair);
    room.decide(room.secretaryGeneral, decided, room.onPage(room.secretaryGeneral, decided));
    VersionCard returned = room.submitted(room.aReport("Lakes"), 1, room.chair);
    room.giveBack(
        room.secretaryGeneral, returned, room.onPage(room.secretaryGeneral, returned), "Why?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update approvals.decision set message = 'x'",
        "delete from approvals.decision",
        "truncate approvals.decision",
        "update approvals.given_back set reasons = 'x'",
        "delete from approvals.given_back",
        "truncate approvals.given_back",
        "delete from approvals.paper_case",
        "truncate approvals.paper_case cascade",
        "update approvals.paper_case set digest = repeat('0', 64)",
        "update approvals.paper_case set version = 9",
        "update approvals.paper_case set state = 'SUBMITTED', ended_at = null, ended_by = null",
        "update approvals.paper_case set state = 'WITHDRAWN'",
        "alter table approvals.decision disable trigger decision_is_insert_only",
        "drop trigger decision_is_insert_only on approvals.decision"
      })
  void the_application_cannot_change_what_was_decided(String sql) {
    assertThatThrownBy(() -> ApprovalsRoom.DATABASE.app().run(sql))
        .isInstanceOf(SQLException.class)
        .extracting(refused -> ((SQLException) refused).getSQLState())
        .isEqualTo("42501");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update approvals.decision set message = 'x'",
        "delete from approvals.given_back",
        "truncate approvals.decision",
        "update approvals.paper_case set state = 'WITHDRAWN'"
      })
  void even_the_owner_is_stopped_by_the_trigger(String sql) {
    assertThatThrownBy(() -> ApprovalsRoom.DATABASE.owner().run(sql))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void a_decision_cannot_name_another_digest_than_its_case() throws Exception {
    VersionCard open = room.submitted(room.aReport("Seas"), 1, room.chair);
    String sql =
        "insert into approvals.decision select c.id, c.paper, c.version, repeat('0', 64), d.verb,"
            + " d.statement_en, d.statement_fr, d.shown, d.shown_sha256, d.message, d.decided_by,"
            + " d.capacity, d.decided_at from approvals.paper_case c, (select * from"
            + " approvals.decision limit 1) d where c.paper = '"
            + open.id().paper().value()
            + "'";
    assertThatThrownBy(() -> ApprovalsRoom.DATABASE.app().run(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("foreign key");
  }

  @Test
  void one_byte_changed_by_somebody_with_all_power_shows() throws Exception {
    room.papers.corrupt(decided.id());
    RecordView record = room.record(room.expert, decided).orElseThrow();
    assertThat(record.holds()).isFalse();
    assertThat(record.findings()).anyMatch(finding -> !finding.good());
  }

  @Test
  void a_changed_title_shows_too() throws Exception {
    PaperCard paper = room.papers.cards(Set.of(decided.id().paper())).get(decided.id().paper());
    room.papers.retitle(paper, "Lakes");
    assertThat(room.record(room.expert, decided).orElseThrow())
        .returns(false, RecordView::headingHolds)
        .returns(false, RecordView::holds);
  }

  @Test
  void changed_words_of_a_decision_show_too() throws Exception {
    ApprovalsRoom.DATABASE
        .superuser()
        .run(
            "set session_replication_role = replica;"
                + " update approvals.decision set statement_fr = replace(statement_fr, 'Rivers',"
                + " 'Lakes') where paper = '"
                + decided.id().paper().value()
                + "'");
    assertThat(room.record(room.expert, decided).orElseThrow())
        .returns(false, RecordView::statementHolds)
        .returns(false, RecordView::holds);
  }

  @Test
  void a_changed_decision_shows_too() throws Exception {
    ApprovalsRoom.DATABASE
        .superuser()
        .run(
            "set session_replication_role = replica;"
                + " alter table approvals.decision drop constraint decision_check;"
                + " update approvals.decision set shown = replace(shown, 'Rivers', 'Lakes')"
                + " where paper = '"
                + decided.id().paper().value()
                + "'");
    assertThat(room.record(room.expert, decided).orElseThrow().holds()).isFalse();
  }
}
