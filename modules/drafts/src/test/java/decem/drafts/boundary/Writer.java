package decem.drafts.boundary;

import decem.document.json.Json;
import decem.roomtests.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A page on which somebody writes: it speaks the protocol as the editor does. */
final class Writer {

  private static final String TYPED =
      "[{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}]";

  private final Browser browser;
  private final String address;
  private final UUID page = UUID.randomUUID();

  Writer(URI site, UUID person, OneText text) {
    this(new Browser(site).as(person), address(text));
  }

  private Writer(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  static Writer at(URI site, UUID person, String address) {
    return new Writer(new Browser(site).as(person), address);
  }

  static String address(OneText text) {
    return "/api/v1/papers/" + text.paper + "/texts/" + text.text;
  }

  Writer inFrench() {
    browser.cookies().put("__Host-decem-language", "fr");
    return this;
  }

  HttpResponse<String> read() {
    return browser.get(address);
  }

  HttpResponse<String> unread() {
    return browser.get(address + "/unread");
  }

  /** Types letters at the start of the first paragraph and saves. */
  HttpResponse<String> type(long base, long seq, String letters) {
    return save(base, seq, typed(letters));
  }

  static String typed(String letters) {
    return TYPED.formatted(letters);
  }

  HttpResponse<String> save(long base, long seq, String steps) {
    return send(
        "{\"base\":%d,\"client\":\"%s\",\"seq\":%d,\"kind\":\"edit\",\"steps\":%s}"
            .formatted(base, page, seq, steps));
  }

  HttpResponse<String> send(String body) {
    return browser.json(address + "/commits", body);
  }

  static long n(HttpResponse<String> answer) {
    return (Long) Json.readObject(answer.body()).get("n");
  }
}
