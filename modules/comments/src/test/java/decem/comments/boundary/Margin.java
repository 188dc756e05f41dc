package decem.comments.boundary;

import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.document.json.Json;
import decem.roomtests.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A margin as somebody has it before them: it speaks the protocol as the page's script does. */
final class Margin {

  static final String THREADS = "/api/v1/papers/" + Cast.PAPER.value() + "/threads";

  private final Browser browser;
  private final String address;

  private Margin(URI site, PersonId person, String address) {
    this.browser = new Browser(site).as(person.value());
    this.address = address;
  }

  static Margin ofText(URI site, PersonId person) {
    return new Margin(site, person, THREADS);
  }

  static Margin ofOtherText(URI site, PersonId person) {
    return ofPaper(site, person, Cast.OTHER_PAPER);
  }

  static Margin ofPaper(URI site, PersonId person, PaperId paper) {
    return new Margin(site, person, "/api/v1/papers/" + paper.value() + "/threads");
  }

  static Margin ofVersion(URI site, PersonId person) {
    return new Margin(
        site, person, "/api/v1/papers/" + Cast.PAPER.value() + "/versions/1/observations");
  }

  HttpResponse<String> list() {
    return browser.get(address);
  }

  List<Map<String, Object>> threads() {
    return maps(Json.readLetter("{\"all\":" + list().body() + "}").get("all"));
  }

  /** The one thread with that id; nothing when the reader is not shown it. */
  List<Map<String, Object>> threads(UUID id) {
    return threads().stream().filter(thread -> id.toString().equals(thread.get("id"))).toList();
  }

  Map<String, Object> thread(UUID id) {
    return threads(id).getFirst();
  }

  HttpResponse<String> comment(UUID key, String quote, String said) {
    return post("", comment(quote, said), key);
  }

  static Map<String, Object> comment(String quote, String said) {
    Map<String, Object> comment = new LinkedHashMap<>();
    comment.put("text", Cast.PAPER.value().toString());
    comment.put("commit", 3L);
    comment.put("from", 3L);
    comment.put("to", 3L + quote.length());
    comment.put("quote", quote);
    comment.put("said", said);
    return comment;
  }

  HttpResponse<String> observe(UUID key, String quote, String said) {
    Map<String, Object> observation = new LinkedHashMap<>();
    observation.put("lang", "en");
    observation.put("block", "first");
    observation.put("occurrence", 1L);
    observation.put("quote", quote);
    observation.put("said", said);
    return post("", observation, key);
  }

  HttpResponse<String> reply(UUID thread, UUID key, String said) {
    return post("/" + thread + "/replies", Map.of("said", said), key);
  }

  HttpResponse<String> settle(UUID thread, String how) {
    return browser.json(address + "/" + thread + "/" + how, "");
  }

  HttpResponse<String> send(String body) {
    return browser.json(address, body);
  }

  private HttpResponse<String> post(String below, Map<String, Object> members, UUID key) {
    Map<String, Object> all = new LinkedHashMap<>(members);
    all.put("key", key.toString());
    return browser.json(address + below, Json.write(all));
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(Object array) {
    return (List<Map<String, Object>>) Objects.requireNonNull(array);
  }
}
