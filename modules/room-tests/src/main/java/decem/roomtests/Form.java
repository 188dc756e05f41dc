package decem.roomtests;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it stands on a page. It is sent as a browser sends it: every field with the value that
 * the page shows, but for those that were filled in. Fields may be named without the form's id.
 */
public final class Form {

  /** One field with the value it is sent with. */
  record Field(String name, String type, String value) {}

  /** A file that is sent instead of a value. */
  record Upload(String field, String fileName, byte[] bytes) {}

  private static final Set<String> WRITTEN = Set.of("text", "textarea", "email", "search", "tel");

  private final Browser browser;
  private final String id;
  private final String html;
  private final List<Field> fields;
  private final List<Upload> uploads = new ArrayList<>();

  private Form(Browser browser, String id, String html) {
    this.browser = browser;
    this.id = id;
    this.html = html;
    this.fields = new ArrayList<>(FormFields.in(html));
  }

  static Form on(Browser browser, HttpResponse<String> page, String id) {
    String html = page.body();
    Matcher start = Pattern.compile("<form id=\"" + Pattern.quote(id) + "\"").matcher(html);
    if (!start.find()) {
      throw new AssertionError("No form " + id + " on the page:\n" + html);
    }
    return new Form(
        browser, id, html.substring(start.start(), html.indexOf("</form>", start.end())));
  }

  /** The ids of the forms of a page. */
  public static List<String> ids(HttpResponse<String> page) {
    return Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\"")
        .matcher(page.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The names of the fields into which a person writes words. */
  public List<String> texts() {
    return ofTypes(WRITTEN);
  }

  /** The names of the fields of a type: {@code date}, {@code select}, {@code number}. */
  public List<String> ofType(String type) {
    return ofTypes(Set.of(type));
  }

  private List<String> ofTypes(Set<String> types) {
    return fields.stream().filter(field -> types.contains(field.type())).map(Field::name).toList();
  }

  /** The words on its buttons. */
  public List<String> buttons() {
    return Pattern.compile("<button[^>]*name=\"[^\"]+\"[^>]*>(.*?)</button>", Pattern.DOTALL)
        .matcher(html)
        .results()
        .map(button -> FormFields.unescaped(button.group(1).replaceAll("<[^>]*>", "")).strip())
        .toList();
  }

  /** What stands in a field. */
  public String value(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(full(name)))
        .map(Field::value)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + name + " in\n" + html));
  }

  public Form with(String name, String... values) {
    String full = full(name);
    fields.removeIf(field -> field.name().equals(full));
    for (String value : values) {
      fields.add(new Field(full, "filled", value));
    }
    return this;
  }

  public Form with(String name, String fileName, byte[] bytes) {
    uploads.add(new Upload(full(name), fileName, bytes));
    return this;
  }

  /** Whether anything was filled in. */
  boolean isFilled() {
    return fields.stream().anyMatch(field -> field.type().equals("filled"));
  }

  /** Sends the form by the button that shows these words. */
  public HttpResponse<String> press(String words) {
    List<Field> sent = new ArrayList<>(fields.stream().filter(Form::isSent).toList());
    sent.add(new Field(button(words), "button", ""));
    if (sent.stream().noneMatch(field -> field.name().equals(id))) {
      sent.add(new Field(id, "hidden", id));
    }
    String action = FormFields.attribute(html, "action");
    return html.startsWith("multipart", Math.max(0, html.indexOf("enctype=\"") + 9))
        ? browser.send(action, MultipartBody.of(sent, uploads))
        : browser.send(action, sent);
  }

  private static boolean isSent(Field field) {
    return !field.type().equals("file") && !field.name().isEmpty();
  }

  private String full(String name) {
    boolean there = html.contains("name=\"" + name + "\"");
    return there || name.startsWith(id + ":") ? name : id + ":" + name;
  }

  private String button(String words) {
    Matcher button =
        Pattern.compile(
                "<button[^>]*name=\"([^\"]+)\"[^>]*>(?:(?!</button>).)*" + Pattern.quote(words),
                Pattern.DOTALL)
            .matcher(html);
    if (!button.find()) {
      throw new AssertionError("No button \"" + words + "\" in\n" + html);
    }
    return button.group(1);
  }
}
