package decem.platform.demo;

import decem.platform.house.HouseOpens;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/** Lets every room seed its part of the demonstration after the application has started. */
@ApplicationScoped
class Demonstration {

  private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());

  @Inject Instance<DemoPart> parts;
  @Resource ManagedExecutorService executor;

  void begin(@Observes HouseOpens opens) {
    if (Boolean.getBoolean("decem.demo")) {
      executor.execute(this::seedAll);
    }
  }

  private void seedAll() {
    parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(Demonstration::seed);
    sayReady();
  }

  /** Leaves a mark in the home, so that whoever waits for the data knows. */
  private static void sayReady() {
    System.setProperty("decem.demo.ready", "true");
    String home = System.getProperty("decem.home");
    if (home == null) {
      return;
    }
    try {
      Files.writeString(Path.of(home, "demo-ready"), Instant.now().toString());
    } catch (IOException notWritable) {
      LOG.log(Level.WARNING, "The home is not writable", notWritable);
    }
  }

  private static void seed(DemoPart part) {
    try {
      part.seed();
    } catch (Exception trouble) {
      LOG.log(
          Level.ERROR,
          "The demonstration data of part " + part.order() + " could not be made",
          trouble);
    }
  }
}
