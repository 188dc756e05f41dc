package decem.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.people.entity.Codes;
import decem.roomtests.Browser;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Getting in and being kept out, over HTTP, by a browser that has no other way. */
final class DoorScenarios {

  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private final URI site;
  private final Persons persons = new Persons();

  DoorScenarios(URL site) {
    this.site = URI.create(site.toString());
  }

  void letsTheFirstAdministratorInOnce() throws SQLException {
    String token = persons.linkForTheFirst();
    Browser first = browser();
    assertThat(first.get("/people/first?token=" + token).body()).contains("first administrator");
    Map<String, String> form =
        Map.of(
            "token", token,
            "name", "Ines Karlsen",
            "address", "ines@meridian.example",
            "password", Persons.PASSWORD,
            "again", Persons.PASSWORD,
            "language", "en",
            "zone", "Europe/Brussels");
    assertThat(location(first.post("/people/first/take", form))).isEqualTo("/sign-in?note=joined");
    assertThat(first.get("/people/first?token=" + token).statusCode()).isNotEqualTo(200);
    String again = persons.linkForTheFirst();
    Map<String, String> second = new HashMap<>(form);
    second.putAll(Map.of("token", again, "address", "late@meridian.example"));
    assertThat(first.post("/people/first/take", second).statusCode()).isNotEqualTo(303);
    assertThat(
            persons.ask(
                "select what from platform.chronicle where about = '%s'",
                persons.id("ines@meridian.example")))
        .isEqualTo("people.first-administrator");
  }

  void leadsStrangersToTheDoor() {
    Browser stranger = browser();
    HttpResponse<String> page = stranger.get("/people/accounts?q=a");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(location(page)).isEqualTo("/sign-in?to=%2Fpeople%2Faccounts%3Fq%3Da");
    assertThat(page.body()).isEmpty();
    assertThat(stranger.get("/nothing/here").statusCode()).isEqualTo(303);
    HttpResponse<String> protocol = stranger.get("/api/v1/anything");
    assertThat(protocol.statusCode()).isEqualTo(401);
    assertThat(protocol.body()).isEqualTo("{\"code\":\"not-signed-in\"}");
    assertThat(stranger.get("/people/sign-in").body())
        .contains("Sign in", "name=\"password\"", "les groupes d’experts");
    HttpResponse<String> fromElsewhere =
        browser()
            .sending("Sec-Fetch-Site", "cross-site")
            .sending("Sec-Fetch-Mode", "navigate")
            .get("/people/profile");
    assertThat(fromElsewhere.body()).contains("http-equiv=\"refresh\"");
  }

  void leadsALateFormBackToItsPage() {
    Browser late = browser();
    assertThat(location(late.post("/papers/open?group=7", Map.of("title", "Typed"))))
        .isEqualTo("/sign-in?to=%2Fpapers%2Fopen%3Fgroup%3D7%26unsent%3Dyes");
    late.sending("Referer", site.resolve("/papers/details?id=7&unsent=yes").toString());
    assertThat(location(late.post("/exchange/take", Map.of())))
        .isEqualTo("/sign-in?to=%2Fpapers%2Fdetails%3Fid%3D7%26unsent%3Dyes");
    late.sending("Referer", "https://evil.example/papers/open");
    assertThat(location(late.post("/papers/open", Map.of())))
        .isEqualTo("/sign-in?to=%2Fpapers%2Fopen%3Funsent%3Dyes");
  }

  void letsInAndOut() throws SQLException {
    String address = persons.named("Expert, energy");
    Browser browser = browser();
    assertThat(enter(browser, address, "not the password at all").body())
        .contains("do not fit together", address);
    HttpResponse<String> in = enter(browser, address, Persons.PASSWORD);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/people/profile");
    assertThat(in.headers().allValues("Set-Cookie")).anyMatch(DoorScenarios::isWellKept);
    HttpResponse<String> profile = browser.get("/people/profile");
    assertThat(profile.body()).contains("Expert, energy", address);
    assertThat(profile.headers().firstValue("Cache-Control")).contains("no-store");
    Map<String, String> cookies = new HashMap<>(browser.cookies());
    enter(browser, address, Persons.PASSWORD);
    Browser left = browser();
    left.cookies().putAll(cookies);
    assertThat(left.get("/people/profile").statusCode()).isEqualTo(303);
    cookies = new HashMap<>(browser.cookies());
    assertThat(location(browser.post("/people/sign-out", Map.of()))).isEqualTo("/sign-in?note=out");
    Browser thief = browser();
    thief.cookies().putAll(cookies);
    assertThat(thief.get("/people/profile").statusCode()).isEqualTo(303);
  }

  void keepsNobodyOutOfAKnownBrowser() throws SQLException {
    String address = persons.named("Expert, insurance");
    Browser owner = browser();
    enter(owner, address, Persons.PASSWORD);
    owner.post("/people/sign-out", Map.of());
    HttpResponse<String> last = enter(browser(), address, "wrong and wrong again");
    HttpResponse<String> nobody = enter(browser(), "nobody@meridian.example", "wrong as well");
    assertThat(last.statusCode()).isEqualTo(422);
    assertThat(nobody.statusCode()).isEqualTo(422);
    for (int i = 0; i < 6; i++) {
      last = enter(browser(), address, "wrong and wrong again");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
    assertThat(enter(browser(), address, Persons.PASSWORD).statusCode()).isEqualTo(429);
    assertThat(enter(owner, address, Persons.PASSWORD).statusCode()).isEqualTo(303);
    assertThat(owner.get("/people/profile").statusCode()).isEqualTo(200);
  }

  void wantsTheSecondStep() throws SQLException {
    String address = persons.withSecondStep("Expert, data and networks", SECRET);
    Browser browser = browser();
    assertThat(location(enter(browser, address, Persons.PASSWORD))).startsWith("/sign-in?to=");
    assertThat(browser.get("/people/profile").statusCode()).isEqualTo(303);
    assertThat(browser.get("/people/sign-in").body()).contains("one-time-code");
    String code = Codes.now(SECRET);
    String half = browser.cookies().get("__Host-decem");
    assertThat(prove(browser, "12345").body()).contains("does not fit");
    assertThat(location(prove(browser, code))).isEqualTo("/people/profile");
    assertThat(browser.cookies().get("__Host-decem")).isNotEqualTo(half);
    assertThat(browser.get("/people/profile").statusCode()).isEqualTo(200);
    Browser second = browser();
    enter(second, address, Persons.PASSWORD);
    assertThat(prove(second, code).body()).contains("was used before");
  }

  void letsGuestsIn() throws SQLException {
    Browser administrator = in(persons.administrator());
    String address = "guest-" + UUID.randomUUID() + "@meridian.example";
    HttpResponse<String> invited =
        administrator.submit(
            administrator.get("/people/accounts"),
            "invite",
            "Invite",
            Map.of(
                "name:in", "Marguerite Oduya",
                "address:in", address,
                "language:in", "fr",
                "zone:in", "Europe/Paris"));
    assertThat(location(invited)).contains("note=invited");
    String link = persons.linkTo(address);
    Browser guest = browser();
    assertThat(guest.get(link).body()).contains("Marguerite Oduya", address);
    assertThat(take(guest, link, "Motdepasse2026!!").body()).contains("everybody tries");
    assertThat(location(take(guest, link, Persons.PASSWORD))).isEqualTo("/sign-in?note=joined");
    assertThat(guest.get(link).statusCode()).isEqualTo(404);
    assertThat(take(guest, link, Persons.PASSWORD).body()).contains("opens nothing");
    assertThat(location(enter(guest, address, Persons.PASSWORD))).isEqualTo("/people/profile");
    assertThat(guest.cookies()).containsEntry("__Host-decem-language", "fr");
    assertThat(guest.get("/people/profile").body()).contains("Marguerite Oduya", "Fuseau horaire");
    assertThat(guest.get("/people/accounts").statusCode()).isNotEqualTo(200);
  }

  void putsClosedAccountsOutAtOnce() throws SQLException {
    String address = persons.named("Expert, agriculture");
    Browser expert = in(address);
    assertThat(expert.get("/people/profile").statusCode()).isEqualTo(200);
    Browser administrator = in(persons.administrator());
    HttpResponse<String> page = administrator.get("/people/account?id=" + persons.id(address));
    assertThat(location(administrator.submit(page, "acts", "Close the account", Map.of())))
        .contains("note=closed");
    assertThat(expert.get("/people/profile").statusCode()).isEqualTo(303);
    assertThat(enter(expert, address, Persons.PASSWORD).body()).contains("do not fit together");
  }

  Browser browser() {
    return new Browser(site);
  }

  /** Somebody who has signed in. */
  Browser in(String address) {
    Browser browser = browser();
    assertThat(location(enter(browser, address, Persons.PASSWORD))).isEqualTo("/people/profile");
    return browser;
  }

  static HttpResponse<String> enter(Browser browser, String address, String password) {
    return browser.post(
        "/people/sign-in/enter",
        Map.of("address", address, "password", password, "to", "/people/profile"));
  }

  static HttpResponse<String> prove(Browser browser, String code) {
    return browser.post("/people/sign-in/prove", Map.of("code", code, "to", "/people/profile"));
  }

  static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private static HttpResponse<String> take(Browser browser, String link, String password) {
    String token = link.substring(link.indexOf('=') + 1);
    return browser.post(
        "/people/join/take",
        Map.of(
            "token", token,
            "password", password,
            "again", password,
            "language", "fr",
            "zone", "Europe/Paris"));
  }

  private static boolean isWellKept(String cookie) {
    return cookie.startsWith("__Host-decem=")
        && cookie.contains("Secure")
        && cookie.contains("HttpOnly")
        && cookie.contains("SameSite=Strict")
        && cookie.contains("Path=/")
        && !cookie.contains("Domain");
  }
}
