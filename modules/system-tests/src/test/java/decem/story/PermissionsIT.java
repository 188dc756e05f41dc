package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import decem.story.Commission.Sending;
import decem.story.Table.Word;
import decem.story.Trials.Trial;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every cell of the table of permissions, asked over HTTP. Whoever may not has the very page of
 * somebody who may and sends its form: it is the act that is refused, not only the page, and the
 * books of the house show that nothing was done.
 */
class PermissionsIT {

  private static final Table TABLE = Table.written();
  private static Commission commission;
  private static Books books;

  @BeforeAll
  static void everybody_comes_in() {
    commission = new Commission(RunningHouse.shared());
    books = new Books(RunningHouse.shared());
  }

  @AfterAll
  static void books_are_closed() {
    books.close();
  }

  @Test
  void every_role_of_the_table_is_somebodys() {
    Set<String> played =
        Player.ALL.stream()
            .flatMap(player -> player.roles().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(TABLE.roles()).hasSizeGreaterThan(10);
    assertThat(played).isEqualTo(TABLE.roles());
  }

  @Test
  void every_act_that_has_a_door_is_tried() {
    Set<String> doors =
        TABLE.rows().values().stream()
            .filter(Table.Row::hasDoor)
            .map(Table.Row::act)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> tried =
        new Trials(commission)
            .all().stream().map(Trial::act).collect(Collectors.toCollection(TreeSet::new));
    assertThat(doors).hasSizeGreaterThan(20);
    assertThat(tried).isEqualTo(doors);
  }

  @TestFactory
  Stream<DynamicTest> whoever_may_does_it_and_nobody_else() {
    return new Trials(commission)
        .all().stream().map(trial -> DynamicTest.dynamicTest(trial.toString(), () -> ask(trial)));
  }

  private static void ask(Trial trial) {
    SoftAssertions cells = new SoftAssertions();
    Map<String, String> before = books.closed();
    Sending opened = trial.ready().get();
    for (Player player : Player.ALL) {
      Word word = TABLE.word(trial.act(), player, trial.stage());
      if (word != Word.YES) {
        Reply reply = opened.by(commission.player(player.name()));
        cells.assertThat(Words.of(reply)).as(trial + ": " + player.name()).isEqualTo(word);
      }
    }
    cells.assertThat(books.closed()).as(trial + " leaves nothing behind").isEqualTo(before);
    for (Player player : Player.ALL) {
      if (TABLE.word(trial.act(), player, trial.stage()) == Word.YES) {
        doesIt(cells, trial, player);
      }
    }
    cells.assertAll();
  }

  private static void doesIt(SoftAssertions cells, Trial trial, Player player) {
    Map<String, String> before = books.closed();
    Reply reply = trial.ready().get().by(commission.player(player.name()));
    cells.assertThat(Words.of(reply)).as(trial + ": " + player.name()).isEqualTo(Word.YES);
    if (trial.changes()) {
      cells.assertThat(books.closed()).as(trial + ": " + player.name()).isNotEqualTo(before);
    }
    trial.then().accept(reply);
  }
}
