package decem.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsentTest {

  @ParameterizedTest
  @CsvSource({
    "/papers/open, /papers/open?unsent=yes",
    "/papers/open?group=7, /papers/open?group=7&unsent=yes"
  })
  void a_marked_address_keeps_what_it_asks_for(String bare, String marked) {
    assertThat(Unsent.marked(bare)).isEqualTo(marked);
    assertThat(Unsent.marked(marked)).isEqualTo(marked);
    assertThat(Unsent.unmarked(marked)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "/a?unsent=yes&b=1, /a?b=1",
    "/a?b=1&unsent=yes&c=2, /a?b=1&c=2",
    "/a?b=unsent=yesterday, /a?b=unsent=yesterday"
  })
  void only_the_mark_goes(String marked, String bare) {
    assertThat(Unsent.unmarked(marked)).isEqualTo(bare);
  }
}
