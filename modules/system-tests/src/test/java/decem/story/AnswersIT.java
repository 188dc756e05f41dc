package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the house has, whatever was asked and by whom. */
class AnswersIT {

  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
  private static final String STATE = "jakarta.faces.ViewState";

  private static Asker expert;

  private final RunningHouse house = RunningHouse.shared();

  @BeforeAll
  static void somebody_comes_in() {
    expert = Asker.signedIn(RunningHouse.shared(), "energy");
  }

  static Stream<String> one_address_of_each_kind() {
    return Stream.of(
        "/your-turn",
        "/people/profile",
        "/people/accounts",
        "/sign-in",
        "/help",
        "/nowhere",
        "/nowhere.jsp",
        "/papers/" + NOBODY,
        "/api/v1/nothing",
        "/api/v1/papers/" + NOBODY + "/threads",
        "/csp",
        "/decem-assets/look.css",
        "/decem-assets/fonts/sans.woff2",
        "/drafts-assets/editor.js",
        "/jakarta.faces.resource/core.js.xhtml?ln=primefaces");
  }

  @ParameterizedTest
  @MethodSource("one_address_of_each_kind")
  void every_answer_has_one_policy_and_keeps_to_itself(String path) {
    for (Asker asker : List.of(Asker.stranger(house), expert)) {
      Reply reply = asker.gets(path);
      assertThat(reply.all("content-security-policy")).as(path).hasSize(1);
      assertThat(reply.all("content-security-policy").getFirst())
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
          .containsPattern("form-action '(self|none)'")
          .doesNotContainPattern("script-src[^;]*unsafe");
      assertThat(reply.all("x-content-type-options")).as(path).containsExactly("nosniff");
      assertThat(reply.all("x-frame-options")).as(path).containsExactly("DENY");
      assertThat(reply.all("referrer-policy")).as(path).containsExactly("same-origin");
      assertThat(reply.all("cross-origin-opener-policy")).as(path).containsExactly("same-origin");
      assertThat(reply.all("strict-transport-security")).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("one_address_of_each_kind")
  void no_answer_names_what_it_runs_on(String path) {
    Reply reply = expert.gets(path);
    assertThat(reply.all("server")).isEmpty();
    assertThat(reply.all("x-powered-by")).isEmpty();
    if (reply.status() >= 400) {
      assertThat(reply.body().toLowerCase(Locale.ROOT))
          .doesNotContain("payara", "glassfish", "grizzly", "exception", "\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/nowhere", "/decem-assets/look.css", "/api/v1/nothing"})
  void a_house_with_an_address_over_tls_wants_to_be_asked_in_no_other_way(String path) {
    RunningHouse.empty().waitUntilOpen();
    Reply reply = Asker.stranger(RunningHouse.empty()).gets(path);
    assertThat(reply.all("strict-transport-security")).containsExactly("max-age=31536000");
    assertThat(reply.all("content-security-policy")).hasSize(1);
  }

  @Test
  void scripts_and_answers_in_json_come_packed_and_pages_do_not() {
    assertThat(expert.getsPacked("/drafts-assets/editor.js", "gzip, br").all("content-encoding"))
        .containsExactly("br");
    assertThat(expert.getsPacked("/drafts-assets/editor.js", "gzip").all("content-encoding"))
        .containsExactly("gzip");
    assertThat(expert.gets("/drafts-assets/editor.js").all("content-encoding")).isEmpty();
    assertThat(expert.getsPacked("/decem-assets/look.css", "gzip, br").all("content-encoding"))
        .containsExactly("gzip");
    for (String page : List.of("/papers/", "/your-turn")) {
      assertThat(expert.getsPacked(page, "gzip, br").all("content-encoding")).isEmpty();
    }
  }

  @Test
  void pages_are_kept_nowhere_and_fonts_for_long() {
    assertThat(expert.gets("/your-turn").all("cache-control")).containsExactly("no-store");
    assertThat(expert.gets("/nowhere").all("cache-control")).containsExactly("no-store");
    assertThat(expert.gets("/api/v1/papers/" + NOBODY + "/threads").all("cache-control"))
        .containsExactly("no-store");
    assertThat(expert.gets("/decem-assets/look.css").all("cache-control"))
        .containsExactly("no-cache");
    assertThat(expert.gets("/decem-assets/fonts/sans.woff2").all("cache-control"))
        .containsExactly("public, max-age=31536000, immutable");
  }

  @Test
  void every_cookie_is_for_this_host_alone_and_out_of_reach_of_scripts() {
    Asker newcomer = Asker.signedIn(house, "energy");
    newcomer.gets("/people/profile");
    newcomer.posts("/here/language", List.of(Map.entry("value", "en"), Map.entry("back", "/")));
    assertThat(newcomer.given())
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-")
                    .containsIgnoringCase("; secure")
                    .containsIgnoringCase("; httponly")
                    .containsIgnoringCase("; path=/")
                    .containsIgnoringCase("; samesite=strict")
                    .doesNotContainIgnoringCase("domain="));
  }

  @ParameterizedTest
  @CsvSource({
    "en, There is nothing for you at this address.",
    "fr, Il n’y a rien pour vous à cette adresse."
  })
  void what_does_not_exist_says_the_same_as_what_is_not_yours(String language, String sentence) {
    Asker reader = Asker.signedIn(house, "energy").speaking(language);
    Stream.of(
            "/papers/" + NOBODY,
            "/papers/" + NOBODY + "/versions/1",
            "/groups/" + NOBODY,
            "/record/" + NOBODY + "/1",
            "/groups/group?id=not-an-id",
            "/papers/details?id=" + NOBODY,
            "/papers/details",
            "/approvals/decision?id=" + NOBODY + "&n=1",
            "/approvals/decision?id=" + NOBODY + "&n=99999999999",
            "/help/no-such-page",
            "/nowhere")
        .forEach(
            path -> {
              Reply reply = reader.gets(path);
              assertThat(reply.status()).as(path).isEqualTo(404);
              assertThat(reply.body()).as(path).contains(sentence);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/decem/icon.xhtml",
        "/decem/icon",
        "/WEB-INF/shell.xhtml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/jakarta.faces.resource/icon.xhtml?ln=decem",
        "/errors/error"
      })
  void the_parts_that_pages_are_made_of_have_no_address(String path) {
    assertThat(expert.gets(path).status()).as(path).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"en, This page has expired.", "fr, Cette page a expiré."})
  void a_page_that_expired_says_so(String language, String title) {
    Reply reply =
        Asker.signedIn(house, "energy")
            .speaking(language)
            .posts("/people/profile", List.of(Map.entry(STATE, "1:1")));
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.body()).contains(title);
  }

  @Test
  void an_expired_page_of_somebody_who_has_left_leads_to_the_door_and_back() {
    Reply reply = Asker.stranger(house).posts("/people/profile", List.of(Map.entry(STATE, "1:1")));
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.leadsTo()).isEqualTo("/sign-in?to=%2Fpeople%2Fprofile%3Funsent%3Dyes");
  }

  static Stream<String> addresses_that_change_something() {
    return Stream.of(
        "/people/profile",
        "/people/sign-in/enter",
        "/people/sign-in/prove",
        "/people/join/take",
        "/people/first/take",
        "/people/sign-out",
        "/here/language",
        "/here/theme",
        "/csp",
        "/papers/" + NOBODY,
        "/api/v1/papers/" + NOBODY + "/threads",
        "/api/v1/papers/" + NOBODY + "/pictures",
        "/api/v1/papers/" + NOBODY + "/texts/" + NOBODY + "/commits");
  }

  @ParameterizedTest
  @MethodSource("addresses_that_change_something")
  void nothing_is_changed_on_another_sites_behalf(String path) {
    List<Reply> replies =
        List.of(
            expert.sendsAs(path, "Origin", "https://elsewhere.example"),
            expert.sendsAs(path, "Origin", "null"),
            expert.sendsAs(path, "Sec-Fetch-Site", "cross-site"),
            expert.sendsAs(path, "Sec-Fetch-Site", "same-site", "Origin", house.address("")),
            expert.sendsAs(path, "Accept", "*/*"));
    assertThat(replies).extracting(Reply::status).as(path).containsOnly(403);
    assertThat(expert.gets("/your-turn").status()).as("still signed in").isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", ""})
  void where_to_come_back_to_is_never_another_site(String back) {
    Reply reply =
        Asker.stranger(house)
            .posts("/here/language", List.of(Map.entry("value", "fr"), Map.entry("back", back)));
    assertThat(reply.headers().firstValue("location").orElse("")).isEqualTo("/");
  }
}
