package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.desk.Turn;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperFact;
import decem.contract.papers.PaperFact.VersionCirculated;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.platform.house.Deadline;
import decem.platform.house.House;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CirculatingTest {

  private PapersRoom room;
  private PaperId paper;
  private VersionCard version;

  @BeforeAll
  void theHouseIsOpen() throws Exception {
    room = new PapersRoom();
  }

  @BeforeEach
  void aVersionIsNamed() throws Exception {
    room.groups.both.clear();
    paper = room.aPaper();
    version = room.aVersion(paper);
  }

  private List<Turn> turns(PersonId person) throws Exception {
    return room.as(person, () -> room.boundary(PaperTurns.class).of(person, Language.EN)).stream()
        .filter(turn -> turn.address().contains(paper.value().toString()))
        .toList();
  }

  private String ask(String sql) throws Exception {
    return room.database.owner().ask(sql);
  }

  private <T extends PaperFact> List<T> told(Class<T> type) {
    return room.told.of(type).stream().filter(fact -> fact.paper().equals(paper)).toList();
  }

  @Test
  void all_that_is_wrong_with_a_circulation_is_said_at_once() throws Exception {
    room.circulate(room.chair, version, room.caldria);
    LocalDateTime saturday = PapersRoom.ahead().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    assertThat(wrong(new Circulating.Wish(1, List.of(), saturday)))
        .hasExactlyElementsOfTypes(Circulating.NobodyChosen.class, Circulating.BadDeadline.class);
    assertThat(wrong(new Circulating.Wish(1, List.of(), null)))
        .containsExactly(new Circulating.NobodyChosen(), new Circulating.NoDeadline());
    assertThat(wrong(new Circulating.Wish(1, List.of(room.caldria, room.halvora), saturday)))
        .hasExactlyElementsOfTypes(Circulating.AskedAlready.class, Circulating.BadDeadline.class);
  }

  private List<Circulating.Wrong> wrong(Circulating.Wish wish) throws Exception {
    Circulating circulating = room.boundary(Circulating.class);
    Circulating.Outcome outcome =
        room.as(room.chair, () -> circulating.circulate(paper, UUID.randomUUID(), wish));
    return ((Circulating.NotAcceptable) outcome).wrong();
  }

  @Test
  void other_rooms_are_told_what_went_out_in_its_order() throws Exception {
    room.circulate(room.chair, version, room.caldria);
    room.circulate(room.chair, version, room.halvora);
    List<Papers.Circulated> sent =
        room.as(
            room.expert,
            () -> room.boundary(PaperAnswers.class).circulations(List.of(paper)).get(paper));
    assertThat(sent).extracting(Papers.Circulated::version).containsOnly(version.id());
    assertThat(sent)
        .extracting(Papers.Circulated::bodies)
        .containsExactly(List.of(room.caldria), List.of(room.halvora));
  }

  @Test
  void a_body_is_asked_once_on_a_version_and_keeps_its_date() throws Exception {
    room.circulate(room.chair, version, room.caldria);
    LocalDateTime later = PapersRoom.ahead().plusDays(7);
    Circulating.Wish both = new Circulating.Wish(1, List.of(room.caldria, room.halvora), later);
    assertThat(wrong(both))
        .singleElement()
        .isInstanceOfSatisfying(
            Circulating.AskedAlready.class,
            asked -> {
              assertThat(asked.body().id()).isEqualTo(room.caldria);
              assertThat(asked.until().atZone(ZoneId.of("Europe/Brussels")).toLocalDateTime())
                  .isEqualTo(PapersRoom.ahead());
            });
    assertThat(told(VersionCirculated.class)).hasSize(1);
    assertThat(turns(room.reviewer)).hasSize(1);
    assertThat(room.circulate(room.coChair, version, room.halvora))
        .isInstanceOf(Circulating.Circulated.class);
    assertThat(room.circulate(room.chair, room.aVersion(paper), room.caldria))
        .isInstanceOf(Circulating.Circulated.class);
  }

  @Test
  void of_two_chairs_who_circulate_at_the_same_moment_one_asks() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService chairs = Executors.newFixedThreadPool(2)) {
      List<Future<Circulating.Outcome>> answers =
          chairs.invokeAll(
              Stream.of(room.chair, room.coChair)
                  .<Callable<Circulating.Outcome>>map(
                      chair ->
                          () -> {
                            together.await();
                            return room.circulate(chair, version, room.caldria);
                          })
                  .toList());
      assertThat(answers)
          .extracting(answer -> (Object) answer.get().getClass())
          .containsExactlyInAnyOrder(Circulating.Circulated.class, Circulating.NotAcceptable.class);
    }
    assertThat(ask("select count(*) from papers.circulation where paper = '" + paper.value() + "'"))
        .isEqualTo("1");
    assertThat(told(VersionCirculated.class)).hasSize(1);
  }

  @Test
  void a_closing_day_of_the_house_is_refused_with_its_reason() throws Exception {
    LocalDateTime move = PapersRoom.ahead();
    room.database
        .owner()
        .run(
            "insert into platform.closing_day (day, name_en, name_fr) values ('%s', 'Move', 'Départ')"
                .formatted(move.toLocalDate()));
    room.boundary(House.class).readCalendarAgain();
    assertThat(wrong(new Circulating.Wish(1, List.of(room.caldria), move)))
        .singleElement()
        .extracting(wrong -> ((Circulating.BadDeadline) wrong).why())
        .isInstanceOfSatisfying(
            Deadline.HouseClosed.class,
            closed -> assertThat(closed.reason()).contains(new Bilingual("Move", "Départ")));
    room.database.owner().run("delete from platform.closing_day");
    room.boundary(House.class).readCalendarAgain();
  }

  @Test
  void a_proposal_to_ask_a_body_again_is_none() throws Exception {
    room.circulate(room.chair, version, room.caldria);
    room.groups.both.add(ReleaseAct.CIRCULATE);
    assertThat(room.circulate(room.coChair, version, room.caldria))
        .isInstanceOf(Circulating.NotAcceptable.class);
    assertThat(ask("select count(*) from papers.release where paper = '" + paper.value() + "'"))
        .isEqualTo("0");
  }
}
