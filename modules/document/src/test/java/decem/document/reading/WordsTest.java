package decem.document.reading;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.hardBreak;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void a_word_keeps_its_apostrophes_hyphens_and_figures() {
    assertThat(Tokens.of("L’Union, d'un bien-être à 0.3 % ; 12,000 😀 水位."))
        .containsExactly(
            "L’Union",
            ",",
            " ",
            "d'un",
            " ",
            "bien-être",
            " ",
            "à",
            " ",
            "0.3",
            " ",
            "%",
            " ",
            ";",
            " ",
            "12,000",
            " ",
            "😀",
            " ",
            "水",
            "位",
            ".");
  }

  @Test
  void tokens_give_the_letters_back() {
    String letters = "a\u00a0« b » \u2028\t-c’";
    assertThat(String.join("", Tokens.of(letters))).isEqualTo(letters);
  }

  @Test
  void words_are_counted_in_the_text_and_in_its_notes() {
    var document =
        doc("en", paragraph(text("Two words"), footnote("and three more")), paragraph("l’Union"));
    assertThat(WordCount.of(document)).isEqualTo(new WordCount(3, 3));
    assertThat(PlainText.of(document)).isEqualTo("Two words\nl’Union\nand three more");
  }

  @Test
  void a_line_break_is_a_line_end() {
    assertThat(PlainText.of(paragraph(text("a"), hardBreak(), text("b")))).isEqualTo("a\nb");
  }
}
