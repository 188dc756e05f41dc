package decem.roomtests;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser of a few lines. Keeps its cookies itself, since Java's own client gives none marked
 * Secure back over plain HTTP; follows no redirect, so that a test sees each answer.
 */
public final class Browser {

  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final URI site;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> headers = new TreeMap<>();

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
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", site.getScheme() + "://" + site.getAuthority())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
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
    String html = part(page.body(), form);
    Map<String, String> all = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(html);
    while (hidden.find()) {
      all.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
    }
    all.put(form, form);
    fields.forEach((name, value) -> all.put(form + ":" + name, value));
    all.put(name(html, button), "");
    return post(attribute(html, "action"), all);
  }

  private static String part(String html, String form) {
    int start = html.indexOf("<form id=\"" + form + "\"");
    if (start < 0) {
      throw new AssertionError("No form " + form + " on the page:\n" + html);
    }
    return html.substring(start, html.indexOf("</form>", start));
  }

  /** The name of the button that shows these words. */
  private static String name(String form, String words) {
    Matcher button =
        Pattern.compile(
                "<button[^>]*name=\"([^\"]+)\"[^>]*>(?:(?!</button>).)*" + Pattern.quote(words))
            .matcher(form);
    if (!button.find()) {
      throw new AssertionError("No button \"" + words + "\" in\n" + form);
    }
    return button.group(1);
  }

  private static String attribute(String html, String name) {
    Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(html);
    return value.find() ? value.group(1).replace("&amp;", "&") : "";
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
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
