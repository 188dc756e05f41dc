package decem.desk.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.desk.Turn;
import decem.desk.control.Board;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.access.NotSignedIn;
import decem.platform.house.HouseOpens;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Optional;

/** What is proved on the server itself. */
@ApplicationScoped
class Wired {

  @Inject Desk desk;
  @Inject Week week;
  @Inject Asking asking;
  @Inject Grants grants;
  @Inject Twice twice;
  @Inject UserTransaction transaction;

  void seed(@Observes HouseOpens opens) throws Exception {
    transaction.begin();
    for (Kind kind : GroupsOfTests.MEMBERS) {
      grants.give(
          kind.person(),
          GroupRole.valueOf(kind.name()),
          GroupsOfTests.GROUP,
          LocalDate.EPOCH,
          Optional.empty(),
          "test");
    }
    transaction.commit();
  }

  void everybodyIsAskedTheirOwn() throws Exception {
    for (Kind kind : Kind.values()) {
      Board board = asking.as(kind.person(), () -> desk.board(Language.EN));
      assertThat(board.yours())
          .as(kind.name())
          .allMatch(turn -> turn.because().contains(kind.shown()) || kind == Kind.SECRETARY_GENERAL)
          .hasSize(kind == Kind.SECRETARY_GENERAL ? 2 : kind.act.isEmpty() ? 0 : 1);
    }
    assertThat(asking.as(Kind.SECRETARY_GENERAL.person(), () -> desk.board(Language.EN)).yours())
        .extracting(Turn::act)
        .containsExactly(ApprovalsAsk.URGENT, Kind.SECRETARY_GENERAL.act);
  }

  void whoIsNotSignedInIsAskedNothing() {
    assertThatThrownBy(() -> desk.board(Language.EN)).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> week.ahead()).isInstanceOf(NotSignedIn.class);
  }

  void absencesAreSeenInTheGroupAlone() throws Exception {
    for (Kind kind : Kind.values()) {
      Week.Ahead ahead = asking.as(kind.person(), week::ahead);
      boolean colleague = GroupsOfTests.MEMBERS.contains(kind) && kind != Kind.EXPERT;
      assertThat(ahead.away()).as(kind.name()).hasSize(colleague ? 1 : 0);
      assertThat(ahead.own().isPresent()).isEqualTo(kind == Kind.EXPERT);
      assertThat(ahead.mandates()).hasSize(GroupsOfTests.MEMBERS.contains(kind) ? 1 : 0);
    }
  }

  /** The room reacts to nothing; the day it does, what it does is to be delivered twice here. */
  void noReactionIsLeftOut() {
    assertThat(twice.notDelivered()).isEmpty();
  }
}
