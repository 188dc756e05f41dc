package decem.story;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as it stands on a page, with everything that a browser would send along. */
final class WebForm {

  static final String TYPE = "application/x-www-form-urlencoded";

  private static final Pattern INPUT =
      Pattern.compile("<input[^>]*type=\"(?:hidden|text|datetime-local)\"[^>]*>");
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern AREA = Pattern.compile("<textarea[^>]*>");
  private static final Pattern SELECT = Pattern.compile("(?s)<select.*?</select>");
  private static final Pattern MAIN = Pattern.compile("<button[^>]*class=\"[^\"]*b--main[^>]*>");

  private final String id;
  private final String html;

  private WebForm(String id, String html) {
    this.id = id;
    this.html = html;
  }

  static Optional<WebForm> find(String page, String id) {
    int start = page.indexOf("<form id=\"" + id + "\"");
    return start < 0
        ? Optional.empty()
        : Optional.of(new WebForm(id, page.substring(start, page.indexOf("</form>", start))));
  }

  /** Fields are named without the form's id where they begin with a colon. */
  Caller.Answer send(Caller caller, Map<String, String> filledIn) throws IOException {
    Map<String, String> fields = asItStands();
    filledIn.forEach((name, value) -> fields.put(name.startsWith(":") ? id + name : name, value));
    String action = attribute(html, "action");
    if (!html.contains("multipart/form-data")) {
      return caller.post(action, TYPE, encoded(fields));
    }
    String boundary = UUID.randomUUID().toString();
    return caller.post(
        action, "multipart/form-data; boundary=" + boundary, parts(fields, boundary));
  }

  private Map<String, String> asItStands() {
    Map<String, String> fields = new LinkedHashMap<>();
    take(fields, INPUT, input -> attribute(input, "value"));
    take(fields, HIDDEN, input -> attribute(input, "value"));
    take(fields, AREA, area -> "");
    take(fields, SELECT, select -> Caller.found("value=\"([^\"]*)\" selected", select).orElse(""));
    take(fields, MAIN, button -> "");
    return fields;
  }

  private void take(Map<String, String> fields, Pattern what, UnaryOperator<String> value) {
    what.matcher(html)
        .results()
        .map(MatchResult::group)
        .forEach(tag -> fields.put(attribute(tag, "name"), value.apply(tag)));
  }

  private static String attribute(String tag, String name) {
    return Caller.found(" " + name + "=\"([^\"]*)\"", tag).orElse("").replace("&amp;", "&");
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String parts(Map<String, String> fields, String boundary) {
    String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    return fields.entrySet().stream()
            .map(field -> part.formatted(boundary, field.getKey(), field.getValue()))
            .collect(Collectors.joining())
        + "--"
        + boundary
        + "--\r\n";
  }
}
