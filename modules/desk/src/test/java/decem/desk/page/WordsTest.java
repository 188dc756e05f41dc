package decem.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void small_numbers_are_written_out() {
    assertThat(new Words(Language.EN).number(4)).isEqualTo("Four");
    assertThat(new Words(Language.FR).number(4)).isEqualTo("Quatre");
    assertThat(new Words(Language.FR).number(11)).isEqualTo("11");
  }

  @Test
  void waiting_is_counted_in_working_days() {
    assertThat(new Words(Language.EN).say("row.waiting", 0)).isEqualTo("since today");
    assertThat(new Words(Language.EN).say("row.waiting", 1)).isEqualTo("waiting one working day");
    assertThat(new Words(Language.FR).say("row.waiting", 3))
        .isEqualTo("en attente depuis 3 jours ouvrés");
  }

  @Test
  void both_languages_say_the_same_things() {
    ResourceBundle english = ResourceBundle.getBundle("decem.desk.messages", Language.EN.locale());
    ResourceBundle french = ResourceBundle.getBundle("decem.desk.messages", Language.FR.locale());
    assertThat(french.keySet()).isEqualTo(english.keySet());
    for (String key : french.keySet()) {
      assertThat(french.getString(key)).as(key).doesNotContain("'");
      assertThat(english.getString(key)).as(key).doesNotContain("'");
    }
  }
}
