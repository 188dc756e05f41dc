package decem.server.tiny;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does what the launcher expects of an application: leaves its notes and says when it is done. */
@WebListener
public class Guest implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent begin) {
    Path home = Path.of(System.getProperty("decem.home", ""));
    try {
      Files.writeString(home.resolve("demo-accounts.txt"), "Expert, energy: energy@example\n");
      Files.writeString(home.resolve("told.txt"), String.join("\n", told()));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    System.getLogger("decem.people.boundary.FirstDoor")
        .log(System.Logger.Level.INFO, "Enter here, once: {0}", "http://x/people/first");
    System.setProperty("decem.demo.ready", "true");
  }

  private static String[] told() {
    return System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("decem."))
        .sorted()
        .map(name -> name + "=" + System.getProperty(name))
        .toArray(String[]::new);
  }
}
