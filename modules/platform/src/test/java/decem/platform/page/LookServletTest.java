package decem.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookServletTest {

  @Test
  void one_comes_back_to_the_page_one_was_on() {
    assertThat(LookServlet.back("/papers/7?view=list")).isEqualTo("/papers/7?view=list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "/\\elsewhere.example",
        "https://elsewhere.example",
        "",
        "/a\r\nb"
      })
  void nobody_is_led_to_another_site(String wanted) {
    assertThat(LookServlet.back(wanted)).isEqualTo("/");
  }
}
