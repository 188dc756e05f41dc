package decem.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Digest;
import decem.database.Login;
import decem.people.control.Argon2;
import decem.people.entity.Codes;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is proved over HTTP, by a browser that has no way in but the pages. */
final class DoorScenarios {

  private static final String PASSWORD = "cinq forêts, une rivière";
  private static final String HASH = Argon2.hash(PASSWORD);
  private static final String ENTER = "/people/sign-in/enter";

  private final URL site;
  private final Login database = Room.named("people").database();

  DoorScenarios(URL site) {
    this.site = site;
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
        .contains("Sign in", "name=\"password\"", "Les groupes d’experts".substring(4));
    HttpResponse<String> fromElsewhere =
        browser()
            .sending("Sec-Fetch-Site", "cross-site")
            .sending("Sec-Fetch-Mode", "navigate")
            .get("/people/profile");
    assertThat(fromElsewhere.body()).contains("http-equiv=\"refresh\"");
  }

  void letsInAndOut() throws SQLException {
    String address = person("Expert, energy");
    Browser browser = browser();
    assertThat(enter(browser, address, "not the password at all").body())
        .contains("do not fit together", address);
    HttpResponse<String> in = enter(browser, address, PASSWORD);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/people/profile");
    assertThat(in.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("__Host-decem=")
                    && cookie.contains("Secure")
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Strict")
                    && cookie.contains("Path=/")
                    && !cookie.contains("Domain"));
    HttpResponse<String> profile = browser.get("/people/profile");
    assertThat(profile.body()).contains("Expert, energy", address);
    assertThat(profile.headers().firstValue("Cache-Control")).contains("no-store");
    Map<String, String> cookies = new HashMap<>(browser.cookies());
    assertThat(location(browser.post("/people/sign-out", Map.of()))).isEqualTo("/sign-in?note=out");
    Browser thief = browser();
    thief.cookies().putAll(cookies);
    assertThat(thief.get("/people/profile").statusCode()).isEqualTo(303);
  }

  void keepsNobodyOutOfAKnownBrowser() throws SQLException {
    String address = person("Expert, insurance");
    Browser owner = browser();
    enter(owner, address, PASSWORD);
    owner.post("/people/sign-out", Map.of());
    Browser attacker = browser();
    HttpResponse<String> last = enter(attacker, address, "wrong and wrong again");
    for (int i = 0; i < 6; i++) {
      last = enter(browser(), address, "wrong and wrong again");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
    assertThat(enter(attacker, address, PASSWORD).statusCode()).isEqualTo(429);
    assertThat(enter(owner, address, PASSWORD).statusCode()).isEqualTo(303);
    assertThat(owner.get("/people/profile").statusCode()).isEqualTo(200);
  }

  void wantsTheSecondStep() throws SQLException {
    String address = person("Expert, data and networks");
    String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    database.run(
        "update people.account set factor = '"
            + secret
            + "', factor_at = clock_timestamp() where address = '"
            + address
            + "'");
    Browser browser = browser();
    assertThat(location(enter(browser, address, PASSWORD))).startsWith("/sign-in?to=");
    assertThat(browser.get("/people/profile").statusCode()).isEqualTo(303);
    assertThat(browser.get("/people/sign-in").body()).contains("one-time-code");
    String code = Codes.now(secret);
    String half = browser.cookies().get("__Host-decem");
    assertThat(prove(browser, "12345").body()).contains("does not fit");
    assertThat(location(prove(browser, code))).isEqualTo("/people/profile");
    assertThat(browser.cookies().get("__Host-decem")).isNotEqualTo(half);
    assertThat(browser.get("/people/profile").statusCode()).isEqualTo(200);
    Browser second = browser();
    enter(second, address, PASSWORD);
    assertThat(prove(second, code).body()).contains("was used before");
  }

  void letsGuestsIn() throws SQLException {
    Browser administrator = browser();
    enter(administrator, administrator(), PASSWORD);
    HttpResponse<String> accounts = administrator.get("/people/accounts");
    String address = "guest-" + UUID.randomUUID() + "@meridian.example";
    HttpResponse<String> invited =
        administrator.submit(
            accounts,
            "invite",
            "Invite",
            Map.of(
                "name:in", "Marguerite Oduya",
                "address:in", address,
                "language:in", "fr",
                "zone:in", "Europe/Paris"));
    assertThat(location(invited)).contains("note=invited");
    String link = linkTo(address);
    Browser guest = browser();
    assertThat(guest.get(link).body()).contains("Marguerite Oduya", address);
    assertThat(take(guest, link, "Motdepasse2026!!").body()).contains("everybody tries");
    assertThat(location(take(guest, link, PASSWORD))).isEqualTo("/sign-in?note=joined");
    assertThat(guest.get(link).statusCode()).isEqualTo(404);
    assertThat(take(guest, link, PASSWORD).body()).contains("opens nothing");
    assertThat(location(enter(guest, address, PASSWORD))).isEqualTo("/people/profile");
    assertThat(guest.cookies()).containsEntry("__Host-decem-language", "fr");
    assertThat(guest.get("/people/profile").body()).contains("Marguerite Oduya", "Fuseau horaire");
    assertThat(guest.get("/people/accounts").statusCode()).isNotEqualTo(200);
  }

  void putsClosedAccountsOutAtOnce() throws SQLException {
    String address = person("Expert, agriculture");
    Browser expert = browser();
    enter(expert, address, PASSWORD);
    assertThat(expert.get("/people/profile").statusCode()).isEqualTo(200);
    Browser administrator = browser();
    enter(administrator, administrator(), PASSWORD);
    String id = database.ask("select id from people.account where address = '" + address + "'");
    HttpResponse<String> page = administrator.get("/people/account?id=" + id);
    assertThat(location(administrator.submit(page, "acts", "Close the account", Map.of())))
        .contains("note=closed");
    assertThat(expert.get("/people/profile").statusCode()).isEqualTo(303);
    assertThat(enter(expert, address, PASSWORD).body()).contains("do not fit together");
  }

  private Browser browser() {
    return new Browser(URI.create(site.toString()));
  }

  private static HttpResponse<String> enter(Browser browser, String address, String password) {
    return browser.post(
        ENTER, Map.of("address", address, "password", password, "to", "/people/profile"));
  }

  private static HttpResponse<String> prove(Browser browser, String code) {
    return browser.post("/people/sign-in/prove", Map.of("code", code, "to", "/people/profile"));
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

  private String linkTo(String address) throws SQLException {
    String body = database.ask("select body from platform.mail where address = '" + address + "'");
    Matcher link = Pattern.compile("/people/join\\?token=[A-Za-z0-9_-]{43}").matcher(body);
    assertThat(link.find()).isTrue();
    String found = link.group();
    String hash = Digest.of(found.substring(found.indexOf('=') + 1)).hex();
    assertThat(
            database.ask(
                "select token_hash from people.one_time_link where token_hash = '" + hash + "'"))
        .isEqualTo(hash);
    return found;
  }

  private String administrator() throws SQLException {
    String address = person("Administrator");
    database.run(
        "insert into access.granted (id, person, role, scope, from_at, because, granted_at) select"
            + " gen_random_uuid(), id, 'ADMINISTRATOR', 'HOUSE', clock_timestamp(), 'test',"
            + " clock_timestamp() from people.account where address = '"
            + address
            + "'");
    return address;
  }

  private String person(String name) throws SQLException {
    String address = UUID.randomUUID() + "@meridian.example";
    database.run(
        "insert into people.account (id, name, address, language, zone, state, password,"
            + " password_at, made_at, joined_at) values (gen_random_uuid(), '%s', '%s', 'EN',"
                .formatted(name, address)
            + " 'Europe/Brussels', 'OPEN', '%s', clock_timestamp(), clock_timestamp(),"
                .formatted(HASH)
            + " clock_timestamp())");
    return address;
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }
}
