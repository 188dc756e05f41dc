package decem.roomtests;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A browser of a few lines. Keeps its cookies itself, since Java's own client gives none marked
 * Secure back over plain HTTP; follows no redirect, so that a test sees each answer.
 */
public final class Browser {

  private final URI site;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> headers = new TreeMap<>();
  private UUID last = UUID.randomUUID();

  public Browser(URI site) {
    this.site = site;
  }

  /** Sends a header with every request from now on. */
  public Browser sending(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Somebody who is signed in, in a room that is entered as {@link Visitor} says. */
  public Browser as(Object personId) {
    return sending(Visitor.HEADER, personId.toString());
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(
        path,
        fields.entrySet().stream()
            .map(field -> new Form.Field(field.getKey(), "hidden", field.getValue()))
            .toList());
  }

  /** A form of a page, to be filled in and sent. */
  public Form form(HttpResponse<String> page, String id) {
    return Form.on(this, page, id);
  }

  /** Sends what a script of ours sends to the protocol. */
  public HttpResponse<String> json(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Origin", site.getScheme() + "://" + site.getAuthority())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends a page's form as its button does; fields and button are named without the form's id. */
  public HttpResponse<String> submit(
      HttpResponse<String> page, String form, String button, Map<String, String> fields) {
    Form filled = form(page, form);
    fields.forEach((name, value) -> filled.with(name, value));
    return filled.press(button);
  }

  /** What the last request asked of the database, in that order. */
  public List<String> statements() {
    return send(request(Statements.ADDRESS + "?of=" + last).GET()).body().lines().toList();
  }

  HttpResponse<String> send(String path, List<Form.Field> fields) {
    String body =
        fields.stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"));
    return posted(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(String path, byte[] multipart) {
    String type = "multipart/form-data; boundary=" + MultipartBody.BOUNDARY;
    return posted(path, type, BodyPublishers.ofByteArray(multipart));
  }

  private HttpResponse<String> posted(String path, String type, BodyPublisher body) {
    return send(
        request(path)
            .header("Content-Type", type)
            .header("Origin", site.getScheme() + "://" + site.getAuthority())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(body));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
    if (!path.startsWith(Statements.ADDRESS)) {
      last = UUID.randomUUID();
      request.header(Statements.REQUEST, last.toString());
    }
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return response;
    } catch (IOException notThere) {
      throw new AssertionError(notThere);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
