package decem.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import decem.database.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * What a watchman asks, on 127.0.0.1 alone: live (the process is there), started (the first page
 * was served) and ready (pages and database answer now; else 503 and the reason in words).
 */
final class Probes implements AutoCloseable {

  private static final String NOT_YET = "starting";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Supplier<Optional<String>> trouble = () -> Optional.of(NOT_YET);
  private volatile boolean started;

  private Probes(HttpServer server) {
    this.server = server;
  }

  static Probes listen(int port) {
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      Probes probes = new Probes(HttpServer.create(new InetSocketAddress(here, port), 16));
      probes.begin();
      return probes;
    } catch (IOException taken) {
      throw new Refusal(
          "Port " + port + " for the probes is taken; set DECEM_ADMIN_PORT to a free one.", taken);
    }
  }

  /** From now on started, and ready while this finds no trouble. */
  void started(Supplier<Optional<String>> nextTrouble) {
    trouble = nextTrouble;
    started = true;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void begin() {
    server.createContext("/health/live", exchange -> answer(exchange, Optional.empty()));
    server.createContext(
        "/health/started",
        exchange -> answer(exchange, started ? Optional.empty() : Optional.of(NOT_YET)));
    server.createContext("/health/ready", exchange -> answer(exchange, trouble.get()));
    server.setExecutor(threads);
    server.start();
  }

  private static void answer(HttpExchange exchange, Optional<String> trouble) throws IOException {
    byte[] text = (trouble.orElse("yes") + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    try (exchange) {
      exchange.sendResponseHeaders(trouble.isEmpty() ? 200 : 503, text.length);
      exchange.getResponseBody().write(text);
    }
  }
}
