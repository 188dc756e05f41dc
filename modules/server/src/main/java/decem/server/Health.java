package decem.server;

import decem.database.Login;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Whether the house serves people at this moment. */
record Health(Settings settings, Login app, Path home, HttpClient client) {

  /** The first page anybody sees; when it comes, everything behind it is there. */
  static final String FIRST_PAGE = "/sign-in";

  private static final long LEAST_BYTES = 500_000_000;

  static Health of(Settings settings, Login app, Path home) {
    HttpClient client =
        HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    return new Health(settings, app, home, client);
  }

  /** The first thing found wrong, in words. */
  Optional<String> trouble() {
    if (!servesTheFirstPage()) {
      return Optional.of("the first page does not come");
    }
    try {
      app.ask("select 1");
      return Files.getFileStore(home).getUsableSpace() < LEAST_BYTES
          ? Optional.of("the disk of the home is nearly full")
          : Optional.empty();
    } catch (SQLException refused) {
      return Optional.of("the database does not answer");
    } catch (IOException unreadable) {
      return Optional.of("the home cannot be read");
    }
  }

  boolean servesTheFirstPage() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.here() + FIRST_PAGE))
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
