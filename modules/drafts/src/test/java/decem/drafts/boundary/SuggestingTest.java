package decem.drafts.boundary;

import static decem.drafts.boundary.Edits.delete;
import static decem.drafts.boundary.Edits.insert;
import static decem.drafts.boundary.Edits.strike;
import static decem.drafts.boundary.Edits.suggest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.testing.TestDatabase;
import decem.document.Nodes;
import decem.document.suggestion.Suggestion;
import decem.document.suggestion.Verdict;
import decem.drafts.control.Resolved;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Wish;
import decem.platform.access.Unknown;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretary of a group may suggest and not write; experts accept and reject. */
class SuggestingTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");

  private OneText text;
  private UUID secretary;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void the_group_considers_the_river() throws SQLException {
    text = new OneText(DATABASE.app(), Nodes.paragraph("The group considers.").withId("one"));
    secretary = UUID.randomUUID();
    text.grant(secretary, "SECRETARY", "GROUP", text.group);
  }

  @Test
  void who_may_suggest_suggests_and_the_suggestion_is_theirs() throws SQLException {
    assertThat(suggests(secretary, suggest(5, "wise ", "s1")))
        .isInstanceOf(SaveOutcome.Saved.class);

    assertThat(words()).isEqualTo("The wise group considers.");
    assertThat(text.kinds()).isEqualTo("import suggest");
    Accepting.Open open = standing().open().getFirst();
    assertThat(open.suggestion().inserted()).isEqualTo("wise ");
    assertThat(open.by().author()).isEqualTo(secretary);
    assertThat(open.by().n()).isEqualTo(2);
  }

  @Test
  void who_may_only_suggest_changes_nothing_however_it_is_called() {
    SaveOutcome no = new SaveOutcome.Refused("only-suggests");
    assertThat(suggests(secretary, insert(5, "wise "))).isEqualTo(no);
    assertThat(suggests(secretary, delete(1, 5))).isEqualTo(no);
    assertThat(saves(secretary, insert(5, "wise "))).isEqualTo(new SaveOutcome.MayNotWrite());
    assertThat(saves(secretary, suggest(5, "wise ", "s1")))
        .isEqualTo(new SaveOutcome.MayNotWrite());
    assertThat(words()).isEqualTo("The group considers.");
    assertThat(standing().open()).isEmpty();
  }

  @Test
  void nobody_suggests_in_the_name_of_another_or_takes_away_what_another_suggests() {
    suggests(text.expert, suggest(5, "wise ", "e1"));

    SaveOutcome no = new SaveOutcome.Refused("only-suggests");
    assertThat(suggests(secretary, suggest(5, "very ", "e1"))).isEqualTo(no);
    assertThat(suggests(secretary, delete(5, 10))).isEqualTo(no);
    assertThat(wishes(secretary, Verdict.REJECT, "e1")).isInstanceOf(Resolved.NotYours.class);
    assertThat(wishes(secretary, Verdict.ACCEPT, "e1")).isInstanceOf(Resolved.NotYours.class);
    assertThat(words()).isEqualTo("The wise group considers.");
  }

  @Test
  void of_a_sentence_that_is_struck_the_word_that_another_is_putting_in_stays_theirs() {
    suggests(text.expert, suggest(5, "wise ", "e1"));

    SaveOutcome late = text.suggest(secretary, 1, strike(1, 21, "s1"));

    assertThat(late).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(suggestion("e1").inserted()).isEqualTo("wise ");
    assertThat(suggestion("s1").deleted()).isEqualTo("The \ngroup considers.");
  }

  @Test
  void a_suggestion_keeps_its_author_over_a_restart_and_over_undo() {
    suggests(secretary, suggest(5, "wise ", "s1"));
    suggests(secretary, delete(5, 10));
    text.restart();

    SaveOutcome again = suggests(text.expert, suggest(5, "wise ", "s1"));

    assertThat(again).isEqualTo(new SaveOutcome.Refused("only-suggests"));
    assertThat(suggests(secretary, suggest(5, "wise ", "s1")))
        .isInstanceOf(SaveOutcome.Saved.class);
    assertThat(standing().open().getFirst().by().n()).isEqualTo(2);
  }

  @Test
  void what_is_accepted_stands_and_what_is_rejected_goes() throws SQLException {
    suggests(secretary, suggest(5, "wise ", "s1"));
    suggests(secretary, strike(16, 26, "s2"));

    assertThat(would(Verdict.ACCEPT, "s1", "s2")).isEqualTo(new Accepting.Outlook(2, 0, 0));
    assertThat(wishes(text.expert, Verdict.ACCEPT, "s1")).isInstanceOf(Resolved.Done.class);
    assertThat(wishes(text.expert, Verdict.REJECT, "s2")).isInstanceOf(Resolved.Done.class);

    assertThat(words()).isEqualTo("The wise group considers.");
    assertThat(standing().open()).isEmpty();
    assertThat(text.kinds()).isEqualTo("import suggest suggest accept reject");
  }

  @Test
  void a_wish_sent_twice_is_done_once_and_one_that_comes_second_finds_nothing()
      throws SQLException {
    suggests(secretary, suggest(5, "wise ", "s1"));
    Wish wish = new Wish(UUID.randomUUID(), Verdict.ACCEPT, Set.of("s1"));

    Resolved first = text.wishes(text.expert, wish);
    assertThat(text.wishes(text.expert, wish)).isEqualTo(first);
    text.restart();
    assertThat(text.wishes(text.expert, wish)).isEqualTo(first);

    assertThat(wishes(text.expert, Verdict.REJECT, "s1")).isInstanceOf(Resolved.NothingThere.class);
    assertThat(text.kinds()).isEqualTo("import suggest accept");
  }

  @Test
  void the_key_of_another_wish_or_of_a_page_is_no_answer() {
    suggests(secretary, suggest(5, "wise ", "s1"));
    Wish wish = new Wish(UUID.randomUUID(), Verdict.ACCEPT, Set.of("s1"));
    text.wishes(text.expert, wish);

    Wish turned = new Wish(wish.key(), Verdict.REJECT, Set.of("s1"));
    assertThatThrownBy(() -> text.wishes(text.expert, turned)).isInstanceOf(Unknown.class);
    assertThatThrownBy(() -> text.wishes(secretary, wish)).isInstanceOf(Unknown.class);
  }

  @Test
  void who_suggested_takes_it_back() {
    suggests(secretary, suggest(5, "wise ", "s1"));

    assertThat(wishes(secretary, Verdict.REJECT, "s1")).isInstanceOf(Resolved.Done.class);
    assertThat(words()).isEqualTo("The group considers.");
  }

  @Test
  void who_has_lost_the_right_to_write_decides_nothing() throws SQLException {
    suggests(secretary, suggest(5, "wise ", "s1"));
    text.endTheRight();

    assertThat(wishes(text.expert, Verdict.ACCEPT, "s1")).isInstanceOf(Resolved.NotYours.class);
    assertThat(standing().open()).hasSize(1);
  }

  @Test
  void nothing_is_decided_in_a_text_that_is_frozen() throws SQLException {
    suggests(secretary, suggest(5, "wise ", "s1"));
    text.freeze();

    assertThat(wishes(text.expert, Verdict.ACCEPT, "s1")).isInstanceOf(Resolved.NotOpen.class);
  }

  @Test
  void more_suggestions_than_one_commit_can_hold_are_accepted_in_several() {
    int many = 600;
    String[] all = IntStream.range(0, many).mapToObj(i -> "s" + i).toArray(String[]::new);
    suggests(secretary, together(Stream.of(all).limit(400)));
    suggests(secretary, together(Stream.of(all).skip(400)));

    Wish wish = new Wish(UUID.randomUUID(), Verdict.ACCEPT, Set.of(all));
    Resolved first = text.wishes(text.expert, wish);

    assertThat(first)
        .isInstanceOfSatisfying(
            Resolved.Done.class, done -> assertThat(done.suggestions()).isEqualTo(many));
    assertThat(text.wishes(text.expert, wish)).isEqualTo(first);
    assertThat(standing().open()).isEmpty();
    assertThat(words()).startsWith("x".repeat(many) + "The");
  }

  @Test
  void words_that_would_go_count_no_more_and_words_that_would_come_count_already()
      throws SQLException {
    suggests(secretary, strike(5, 10, "s1"));
    suggests(secretary, suggest(10, " and the chair", "s2"));

    assertThat(
            DATABASE
                .superuser()
                .ask(
                    "select string_agg(words::text, ' ' order by n) from drafts.text_commit where"
                        + " text_id = '"
                        + text.text
                        + "'"))
        .isEqualTo("3 2 5");
  }

  private static String together(Stream<String> ids) {
    return ids.map(id -> suggest(1, "x", id))
        .map(steps -> steps.substring(1, steps.length() - 1))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private SaveOutcome suggests(UUID person, String steps) {
    return text.suggest(person, text.head(), steps);
  }

  private SaveOutcome saves(UUID person, String steps) {
    return text.save(person, UUID.randomUUID(), text.head(), 1, steps);
  }

  private Resolved wishes(UUID person, Verdict verdict, String... ids) {
    return text.wishes(person, new Wish(UUID.randomUUID(), verdict, Set.of(ids)));
  }

  private Accepting.Outlook would(Verdict verdict, String... ids) {
    Wish wish = new Wish(UUID.randomUUID(), verdict, Set.of(ids));
    return AcceptingDesk.would(text.authority(), text.paper, text.text, wish);
  }

  private Accepting.Standing standing() {
    return AcceptingDesk.standing(text.authority(), text.paper, text.text);
  }

  private Suggestion suggestion(String id) {
    return standing().open().stream()
        .map(Accepting.Open::suggestion)
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String words() {
    return text.document().textContent();
  }
}
