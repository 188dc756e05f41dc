package decem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who uses the house without a browser: sends what the pages would send. Keeps the cookies
 * itself, since Java's own client gives none marked Secure back over plain HTTP.
 */
public final class Caller {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String site;
  private final String origin;
  private final Map<String, String> cookies;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private Caller(String site, String origin, Map<String, String> cookies) {
    this.site = site;
    this.origin = origin;
    this.cookies = cookies;
  }

  /** Somebody whom the house does not know. */
  public static Caller stranger(String site) {
    return new Caller(site, site, new ConcurrentHashMap<>());
  }

  /** {@code who} is the part of the demonstration's address before the at sign. */
  public static Caller signedIn(String site, String who, String passphrase) throws IOException {
    Caller caller = stranger(site);
    caller.get("/sign-in");
    Map<String, String> fields =
        Map.of("to", "", "address", who + "@meridian.example", "password", passphrase);
    Answer answer =
        caller.post("/people/sign-in/enter", WebForm.TYPE, WebForm.encoded(fields).getBytes(UTF_8));
    if (answer.status() != 303 || answer.location().contains("sign-in")) {
      throw new NotAcknowledged("/people/sign-in/enter", answer);
    }
    return caller;
  }

  /** The same person, whose requests go to another door first. */
  public Caller through(String door) {
    return new Caller(door, origin, cookies);
  }

  public Answer get(String path) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(site + path)).GET());
  }

  /** The page, or nothing but an exception. */
  public String page(String path) throws IOException {
    return get(path).mustBe(200, path).body();
  }

  /** How many bytes come to a browser, which can unpack what it gets. */
  int packed(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Accept-Encoding", "gzip, deflate, br")
            .timeout(PATIENCE)
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  public Answer postJson(String path, String json) throws IOException {
    return post(path, "application/json", json.getBytes(UTF_8));
  }

  Answer post(String path, String type, byte[] body) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", type)
            .header("Origin", origin)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Opens a page, fills a form in, presses its main button; the answer must send elsewhere. */
  public Answer press(String path, String form, Map<String, String> filledIn) throws IOException {
    return form(path, form).send(this, filledIn, Map.of()).mustBe(302, path);
  }

  /** A form of a page, empty as it stands there. */
  public WebForm form(String path, String form) throws IOException {
    return WebForm.find(page(path), form).orElseThrow(() -> new NotAcknowledged(path, form));
  }

  /** What goes with everything that this person asks, a socket too. */
  Map<String, String> headers() {
    String pairs =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return Map.of("Cookie", pairs, "Origin", origin);
  }

  private Answer send(HttpRequest.Builder request) throws IOException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Answer(
          answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  /** What came back. */
  public record Answer(int status, String location, String body) {

    public Answer mustBe(int expected, String path) throws NotAcknowledged {
      if (status != expected) {
        throw new NotAcknowledged(path, this);
      }
      return this;
    }

    public long number(String member) {
      return found("\"" + member + "\":(\\d+)", body).map(Long::parseLong).orElse(-1L);
    }

    public String text(String member) {
      return found("\"" + member + "\":\"([^\"]*)\"", body).orElse("");
    }
  }

  /** The first group of the first match. */
  public static Optional<String> found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The house answered something else than yes, so nothing may be expected of it. */
  public static final class NotAcknowledged extends IOException {

    private static final long serialVersionUID = 1L;

    NotAcknowledged(String path, Answer answer) {
      this(path, answer.status() + " " + answer.location());
    }

    NotAcknowledged(String path, String why) {
      super(path + ": " + why);
    }
  }
}
