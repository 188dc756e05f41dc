package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/people/sign-in.xhtml",
        "/people/sign-in/enter",
        "/people/join",
        "/people/first",
        "/here/language",
        "/jakarta.faces.resource/x.css.xhtml",
        "/decem-assets/look.css",
        "/drafts-assets/editor.js",
        "/help"
      })
  void these_are_open_to_the_world(String path) {
    assertThat(PublicPaths.isOpen(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/your-turn",
        "/people/profile",
        "/people/accounts",
        "/people/sign-out",
        "/sign-in/more",
        "/helpers",
        "/api/v1/drafts",
        "/papers/x-assets/y",
        "/decem-assets/",
        "/WEB-INF/web.xml"
      })
  void everything_else_needs_a_sign_in(String path) {
    assertThat(PublicPaths.isOpen(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/papers/1?page=2#p", "/people/profile", "/your-turn"})
  void one_comes_back_to_a_page_of_ours(String path) {
    assertThat(ReturnPath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/x\ny",
        "/sign-in?to=/",
        "/people/sign-out",
        "/api/v1/x",
        ""
      })
  void one_is_never_led_away_or_round_in_circles(String path) {
    assertThat(ReturnPath.of(path)).isEqualTo("/");
  }
}
