package decem.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import decem.bench.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What no house may be: a door that says "saved" and passes the save on later, always two behind.
 * Stands between one writer and the house, so that the tests can show that they would notice.
 */
final class LyingDoor implements AutoCloseable {

  private static final int BEHIND = 2;

  private final HttpServer server;
  private final Caller inside;
  private final Deque<Held> held = new ArrayDeque<>();

  private LyingDoor(HttpServer server, Caller inside) {
    this.server = server;
    this.inside = inside;
  }

  static LyingDoor before(Caller inside) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      LyingDoor door = new LyingDoor(server, inside);
      server.createContext("/", door::answer);
      server.start();
      return door;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      say(exchange, path.endsWith("/commits") ? promise(path, body) : inside.page(path));
    }
  }

  private String promise(String path, String save) throws IOException {
    held.add(new Held(path, save));
    if (held.size() > BEHIND) {
      Held oldest = held.remove();
      inside.postJson(oldest.path(), oldest.save()).mustBe(200, oldest.path());
    }
    long base = Long.parseLong(Caller.found("\"base\":(\\d+)", save).orElseThrow());
    return "{\"n\":" + (base + 1) + "}";
  }

  private static void say(HttpExchange exchange, String answer) throws IOException {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Held(String path, String save) {}
}
