package decem.people.boundary;

import static decem.people.boundary.DoorScenarios.enter;
import static decem.people.boundary.DoorScenarios.location;
import static decem.people.boundary.DoorScenarios.prove;
import static org.assertj.core.api.Assertions.assertThat;

import decem.people.entity.Codes;
import decem.roomtests.Browser;
import decem.roomtests.Form;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What people keep of themselves, over HTTP. */
final class ProfileScenarios {

  private static final String PAGE = "/people/profile";

  private final DoorScenarios door;
  private final Persons persons = new Persons();

  ProfileScenarios(URL site) {
    door = new DoorScenarios(site);
  }

  void aNewPasswordEndsEveryOtherSignIn() throws SQLException {
    String address = persons.named("Expert, economics");
    Browser here = door.in(address);
    Browser elsewhere = door.in(address);
    assertThat(change(here, "not my password", "Expert, economics").body())
        .contains("present password is not right");
    assertThat(change(here, Persons.PASSWORD, "Password2026!!").body()).contains("too common");
    String wanted = "sept collines après la pluie";
    assertThat(location(change(here, Persons.PASSWORD, wanted))).contains("note=password");
    assertThat(here.get(PAGE).statusCode()).isEqualTo(200);
    assertThat(elsewhere.get(PAGE).statusCode()).isEqualTo(303);
    assertThat(location(enter(door.browser(), address, wanted))).isEqualTo(PAGE);
  }

  void aSecondStepIsSetUpAndAskedFor() throws SQLException {
    String address = persons.named("Expert, history");
    Browser browser = door.in(address);
    browser.submit(browser.get(PAGE), "plan", "Set up a second step", Map.of());
    HttpResponse<String> page = browser.get(PAGE);
    String secret = persons.plannedSecret(address);
    assertThat(page.body())
        .contains(secret.replaceAll("(.{4})(?=.)", "$1 "), "otpauth://totp/", "QR code of your key")
        .containsPattern("<path d=\"M0 0h1v1h-1z[M0-9 hv1z-]{9000,}\"");
    assertThat(confirm(browser, "000").body()).contains("does not fit");
    assertThat(location(confirm(browser, Codes.now(secret)))).contains("note=factor");
    Browser later = door.browser();
    assertThat(location(enter(later, address, Persons.PASSWORD))).startsWith("/sign-in?to=");
    assertThat(location(prove(later, Codes.next(secret)))).isEqualTo(PAGE);
  }

  void anAbsenceShowsAndIsTakenBack() throws SQLException {
    Browser browser = door.in(persons.named("Expert, satellite observation"));
    String standIn = persons.id(persons.named("Expert, civil protection"));
    LocalDate today = LocalDate.now();
    assertThat(absence(browser, today.plusDays(9), today.plusDays(3), standIn).body())
        .contains("Swap the two dates");
    assertThat(location(absence(browser, today.plusDays(3), today.plusDays(9), standIn)))
        .contains("note=absence");
    HttpResponse<String> page = browser.get(PAGE);
    assertThat(page.body()).contains("Expert, civil protection stands in");
    assertThat(location(browser.submit(page, "absences", "Take back", Map.of())))
        .contains("note=taken-back");
    assertThat(browser.get(PAGE).body()).doesNotContain("stands in</p>");
  }

  /** Eight presses at one moment, from as many places. */
  void anAbsenceIsEnteredOnceHoweverOftenItIsPressed() throws Exception {
    String address = persons.named("Expert, glaciers");
    LocalDate today = LocalDate.now();
    List<Form> forms =
        Stream.generate(() -> form(door.in(address), today.plusDays(3), today.plusDays(9)))
            .limit(8)
            .toList();
    CyclicBarrier together = new CyclicBarrier(forms.size());
    try (ExecutorService presses = Executors.newFixedThreadPool(forms.size())) {
      List<Future<HttpResponse<String>>> answers =
          presses.invokeAll(
              forms.stream()
                  .<Callable<HttpResponse<String>>>map(
                      form ->
                          () -> {
                            together.await();
                            return form.press("Enter the absence");
                          })
                  .toList());
      int taken = 0;
      for (Future<HttpResponse<String>> answer : answers) {
        taken += location(answer.get()).contains("note=absence") ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    }
    assertThat(
            persons.ask(
                "select count(*) from people.absence where person = '%s'", persons.id(address)))
        .isEqualTo("1");
  }

  private static Form form(Browser browser, LocalDate from, LocalDate until) {
    return browser
        .form(browser.get(PAGE), "absence")
        .with("from:in", from.toString())
        .with("until:in", until.toString());
  }

  void oneSignsOutEverywhere() throws SQLException {
    String address = persons.named("Expert, civil engineering");
    Browser here = door.in(address);
    Browser elsewhere = door.in(address);
    HttpResponse<String> gone =
        here.submit(here.get(PAGE), "everywhere", "Sign out everywhere", Map.of());
    assertThat(location(gone)).isEqualTo("/sign-in?note=ended");
    assertThat(here.get(PAGE).statusCode()).isEqualTo(303);
    assertThat(elsewhere.get(PAGE).statusCode()).isEqualTo(303);
  }

  void oneEndsOnesOwnPlacesOneByOne() throws SQLException {
    String address = persons.named("Expert, land use");
    Browser here = door.in(address);
    Browser elsewhere = door.in(address);
    Browser other = door.in(persons.named("Expert, soils"));
    String there = placeOf(elsewhere, address);
    assertThat(end(other, there).statusCode()).isEqualTo(404);
    assertThat(end(other, "nonsense").statusCode()).isEqualTo(404);
    assertThat(location(end(here, there))).isEqualTo("/people/profile?note=ended");
    assertThat(elsewhere.get(PAGE).statusCode()).isEqualTo(303);
    HttpResponse<String> own =
        here.submit(here.get(PAGE), "place-" + placeOf(here, address), "End", Map.of());
    assertThat(location(own)).isEqualTo("/sign-in?note=out");
    assertThat(here.get(PAGE).statusCode()).isEqualTo(303);
  }

  /** The newest sign-in that stands, for whoever has come last stands first. */
  private String placeOf(Browser browser, String address) throws SQLException {
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
    return persons.ask(
        "select id from people.sign_in where person = '%s' and ended_at is null order by started_at"
            + " desc limit 1",
        persons.id(address));
  }

  private static HttpResponse<String> end(Browser browser, String place) {
    return browser.post("/people/sign-out", Map.of("place", place));
  }

  private static HttpResponse<String> change(Browser browser, String present, String wanted) {
    return browser.submit(
        browser.get(PAGE),
        "password",
        "Change the password",
        Map.of("present:in", present, "wanted:in", wanted, "again:in", wanted));
  }

  private static HttpResponse<String> confirm(Browser browser, String code) {
    return browser.submit(
        browser.get(PAGE), "confirm", "Confirm with this code", Map.of("code:in", code));
  }

  private static HttpResponse<String> absence(
      Browser browser, LocalDate from, LocalDate until, String standIn) {
    return browser.submit(
        browser.get(PAGE),
        "absence",
        "Enter the absence",
        Map.of("from:in", from.toString(), "until:in", until.toString(), "standin:in", standIn));
  }
}
