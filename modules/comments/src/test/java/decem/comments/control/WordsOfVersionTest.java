package decem.comments.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.document.Nodes;
import org.junit.jupiter.api.Test;

class WordsOfVersionTest {

  private final Node document =
      Nodes.doc(
          "en",
          Nodes.paragraph("A river and a river.").withId("first"),
          Nodes.paragraph(Nodes.text("Nine"), Nodes.footnote("Not nine."), Nodes.text(" hours"))
              .withId("second"));

  @Test
  void the_second_of_equal_words_is_another_place_than_the_first() {
    assertThat(WordsOfVersion.holds(document, "first", "river", 0)).isTrue();
    assertThat(WordsOfVersion.holds(document, "first", "river", 1)).isTrue();
    assertThat(WordsOfVersion.holds(document, "first", "river", 2)).isFalse();
  }

  @Test
  void words_of_another_block_are_not_here() {
    assertThat(WordsOfVersion.holds(document, "second", "river", 0)).isFalse();
    assertThat(WordsOfVersion.holds(document, "nowhere", "river", 0)).isFalse();
  }

  @Test
  void a_note_is_no_part_of_the_words_around_it() {
    assertThat(WordsOfVersion.holds(document, "second", "Nine hours", 0)).isTrue();
    assertThat(WordsOfVersion.holds(document, "second", "Not nine.", 0)).isFalse();
  }

  @Test
  void a_negative_occurrence_is_none() {
    assertThat(WordsOfVersion.holds(document, "first", "river", -1)).isFalse();
  }
}
