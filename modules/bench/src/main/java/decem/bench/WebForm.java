package decem.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as it stands on a page, with everything that a browser would send along. */
public final class WebForm {

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

  public static Optional<WebForm> find(String page, String id) {
    int start = page.indexOf("<form id=\"" + id + "\"");
    return start < 0
        ? Optional.empty()
        : Optional.of(new WebForm(id, page.substring(start, page.indexOf("</form>", start))));
  }

  /** Fields are named without the form's id where they begin with a colon. */
  public Caller.Answer send(Caller caller, Map<String, String> filledIn, Map<String, Path> files)
      throws IOException {
    Map<String, String> fields = asItStands();
    filledIn.forEach((name, value) -> fields.put(full(name), value));
    String action = attribute(html, "action");
    if (!html.contains("multipart/form-data")) {
      return caller.post(action, TYPE, encoded(fields).getBytes(StandardCharsets.UTF_8));
    }
    String boundary = UUID.randomUUID().toString();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      part(body, boundary, field.getKey(), field.getValue().getBytes(StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String name = full(file.getKey()) + "\"; filename=\"" + file.getValue().getFileName();
      part(body, boundary, name, Files.readAllBytes(file.getValue()));
    }
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return caller.post(action, "multipart/form-data; boundary=" + boundary, body.toByteArray());
  }

  private String full(String name) {
    return name.startsWith(":") ? id + name : name;
  }

  private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] value) {
    String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n";
    body.writeBytes(head.formatted(boundary, name).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(value);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
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
}
