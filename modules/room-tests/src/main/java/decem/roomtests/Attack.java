package decem.roomtests;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;

/**
 * Fills the forms of a page with what nobody should write and sends them. Whatever the page makes
 * of it, it does not break, and no script that was written comes back as one.
 */
public final class Attack {

  public static final String SCRIPT = "<script>alert('x')</script>\"'&lt;${7*7}#{7*7}";
  public static final String ESCAPED = "&lt;script&gt;alert(";

  private static final String RAW = "<script>alert(";
  private static final List<String> NO_DAYS =
      List.of("yesterday", "2027-02-30", "+99999-01-01", "0000-00-00", "9999-12-31");

  private final Browser browser;
  private final List<String> fields = new ArrayList<>();
  private final List<String> shownOn;

  /** The pages on which what was written would be shown are looked at after each try. */
  public Attack(Browser browser, String... shownOn) {
    this.browser = browser;
    this.shownOn = List.of(shownOn);
  }

  /** Attacks each form in which something can be filled in; says into which fields it wrote. */
  public List<String> on(String address) {
    HttpResponse<String> page = browser.get(address);
    Assertions.assertThat(page.statusCode()).as(address).isEqualTo(200);
    for (String form : Form.ids(page)) {
      fields.addAll(browser.form(page, form).texts());
      for (String words : List.of("", "a".repeat(10_000), "\u0000\uFFFE", SCRIPT)) {
        send(address, form, filled -> filled.texts().forEach(text -> filled.with(text, words)));
      }
      NO_DAYS.forEach(day -> dates(address, form, day));
      send(address, form, filled -> numbers(filled, "-1"));
      send(address, form, filled -> numbers(filled, "99999999999999"));
      send(address, form, Attack::choices);
    }
    return fields;
  }

  private void dates(String address, String form, String day) {
    send(
        address,
        form,
        filled -> {
          filled.ofType("date").forEach(name -> filled.with(name, day));
          filled.ofType("datetime-local").forEach(name -> filled.with(name, day + "T12:00"));
        });
  }

  private static void numbers(Form form, String number) {
    form.ofType("number").forEach(name -> form.with(name, number));
  }

  private static void choices(Form form) {
    form.ofType("select").forEach(name -> form.with(name, "nonsense"));
  }

  private void send(String address, String id, Consumer<Form> fill) {
    HttpResponse<String> page = browser.get(address);
    if (page.statusCode() != 200 || !Form.ids(page).contains(id)) {
      return;
    }
    Form form = browser.form(page, id);
    fill.accept(form);
    if (form.isFilled()) {
      isWhole(form.press(form.buttons().getFirst()), address + " " + id);
      shownOn.forEach(shown -> isWhole(browser.get(shown), shown));
    }
  }

  private static void isWhole(HttpResponse<String> answer, String where) {
    Assertions.assertThat(answer.statusCode()).as(where).isLessThan(500);
    Assertions.assertThat(answer.body()).as(where).doesNotContain(RAW);
  }
}
