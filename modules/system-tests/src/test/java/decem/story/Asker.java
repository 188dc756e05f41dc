package decem.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A person who speaks plain HTTP. Keeps cookies by hand, for they are marked as secure and the JDK
 * does not take the own machine for a secure place, as browsers do.
 */
final class Asker {

  static final String SIGN_IN = "__Host-decem";
  static final String VIEWS = "__Host-decem-view";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final RunningHouse house;
  private final Map<String, String> cookies = new TreeMap<>();
  private final List<String> given = new ArrayList<>();

  private Asker(RunningHouse house) {
    this.house = house;
  }

  /** Somebody who has not signed in. */
  static Asker stranger(RunningHouse house) {
    return new Asker(house);
  }

  /** {@code who} is the part of the address before the at sign. */
  static Asker signedIn(RunningHouse house, String who) {
    Asker asker = stranger(house);
    Map<String, String> door =
        Map.of("address", who + "@meridian.example", "password", house.passphrase());
    Reply reply = asker.posts("/people/sign-in/enter", List.copyOf(door.entrySet()));
    if (reply.status() != 303 || !asker.cookies.containsKey(SIGN_IN)) {
      throw new IllegalStateException(who + " is not let in: " + reply.status());
    }
    return asker;
  }

  Asker speaking(String language) {
    cookies.put("__Host-decem-language", language);
    return this;
  }

  /** The same person before the pages that somebody else has opened. */
  Asker atThePagesOf(Asker other) {
    Asker there = new Asker(house);
    there.cookies.putAll(cookies);
    there.cookies.put(VIEWS, other.cookies.get(VIEWS));
    return there;
  }

  /** Every cookie that was ever given, as it was written. */
  List<String> given() {
    return given;
  }

  Reply gets(String path) {
    return send(request(path).GET());
  }

  /** As somebody who can unpack what comes. */
  Reply getsPacked(String path, String coding) {
    return send(request(path).header("Accept-Encoding", coding).GET());
  }

  /** Opens a page and takes one of its forms, by its id. */
  Form finds(String path, String form) {
    Reply reply = gets(path);
    if (reply.status() != 200) {
      throw new IllegalStateException(path + " answers " + reply.status());
    }
    return Form.in(reply.body(), form);
  }

  Reply posts(String path, List<Map.Entry<String, String>> fields) {
    String body = encoded(fields);
    return sends(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
  }

  Reply postsJson(String path, String json) {
    return sends(path, "application/json", BodyPublishers.ofString(json));
  }

  Reply sends(String path, String type, BodyPublisher body) {
    return send(ours(request(path)).header("Content-Type", type).POST(body));
  }

  /** As a page of another site would have it sent, or something that is no page at all. */
  Reply sendsAs(String path, String... headers) {
    return send(request(path).headers(headers).POST(BodyPublishers.ofString("value=fr")));
  }

  private HttpRequest.Builder ours(HttpRequest.Builder request) {
    return request.header("Origin", house.address("")).header("Sec-Fetch-Site", "same-origin");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(house.address(path))).timeout(Duration.ofMinutes(2));
    String carried =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return carried.isEmpty() ? request : request.header("Cookie", carried);
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      answer.headers().allValues("set-cookie").forEach(this::keep);
      return new Reply(answer.statusCode(), answer.body(), answer.headers());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String line) {
    given.add(line);
    for (HttpCookie cookie : HttpCookie.parse(line.replaceFirst("(?i);\\s*expires=[^;]*", ""))) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie.getValue());
      }
    }
  }

  static String encoded(List<Map.Entry<String, String>> fields) {
    return fields.stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
