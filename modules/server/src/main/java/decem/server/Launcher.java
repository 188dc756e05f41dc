package decem.server;

import decem.database.Migrations;
import decem.database.Refusal;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Starts the house, part after part, and says so; whatever cannot be is one sentence and exit 1.
 */
public final class Launcher {

  private static final System.Logger LOG = System.getLogger(Launcher.class.getName());
  private static final int SECONDS_TO_START = 180;

  private final Settings settings;
  private final Console console;
  private final Ending ending;

  private Launcher(Settings settings, Console console, Ending ending) {
    this.settings = settings;
    this.console = console;
    this.ending = ending;
  }

  /** Called by {@link Entry}, by name. */
  public static void main(String[] arguments) {
    Console console = new Console(System.out);
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(ending, "end of Decem"));
    try {
      new Launcher(Settings.of(System.getenv()), console, ending).start();
    } catch (Refusal refusal) {
      LOG.log(Level.DEBUG, refusal.sentence(), refusal);
      fail(console, ending, refusal.sentence());
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "The start failed", broken);
      fail(console, ending, "Decem could not be started: " + broken.getMessage());
    }
  }

  /** What was started is ended here; the hooks of a server that is half booted might never end. */
  private static void fail(Console console, Ending ending, String sentence) {
    if (!ending.hasBegun()) {
      console.say(sentence);
      ending.run();
      Runtime.getRuntime().halt(1);
    }
  }

  private void start() {
    console.say("Decem is starting.");
    Home home = ending.add(Home.lock(settings.home()));
    console.step("home", home.folder().toString());
    mustBeFree();
    Path logging = Logs.begin(home);
    Probes probes = ending.add(Probes.listen(settings.adminPort()));
    HouseDatabase database = database(home);
    database.mustSuit(settings.demo());
    Path application = Shipped.copy("/decem.war", home.boot().resolve("decem.war"));
    migrate(database, application, home);
    tellTheApplication(home, database);
    console.step("server", "starting");
    Payara payara = ending.add(Payara.boot(settings, home, application, logging));
    payara.mustHaveTheApplication(home);
    Health health = Health.of(settings, database.app(), home.folder());
    until("The first page did not come", home, health::servesTheFirstPage);
    if (settings.demo()) {
      until("The demonstration was not made", home, () -> Boolean.getBoolean("decem.demo.ready"));
    }
    probes.started(health::trouble);
    welcome(home);
    ending.add(() -> console.say("Decem is stopping."));
  }

  private void mustBeFree() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.bind(), settings.port()));
    } catch (BindException taken) {
      throw new Refusal(
          String.valueOf(taken.getMessage()).contains("assign")
              ? "DECEM_BIND is not an address of this machine."
              : "Port "
                  + settings.port()
                  + " is taken or not allowed; set DECEM_PORT to a free one.",
          taken);
    } catch (IOException refused) {
      throw new Refusal("Port " + settings.port() + " cannot be used.", refused);
    }
  }

  private HouseDatabase database(Home home) {
    HouseDatabase database =
        settings
            .outside()
            .map(HouseDatabase::outside)
            .orElseGet(() -> HouseDatabase.embedded(home, ending, () -> databaseLost(home)));
    console.step("database", "PostgreSQL " + database.version() + where());
    return database;
  }

  private String where() {
    return settings.outside().map(outside -> " at " + outside.app().url()).orElse("");
  }

  private void databaseLost(Home home) {
    if (!ending.hasBegun()) {
      fail(
          console,
          ending,
          "PostgreSQL has ended unexpectedly; "
              + home.log().resolve("postgres.log")
              + " says why. Start Decem again.");
    }
  }

  private void migrate(HouseDatabase database, Path application, Home home) {
    Path scripts = Rooms.migrations(application, home.boot().resolve("migrations"));
    Migrations migrations = Migrations.inFolder(scripts);
    int run = migrations.run(database.owner());
    database.mustBeModest();
    String news = run == 0 ? "up to date" : run == 1 ? "1 migration" : run + " migrations";
    console.step("rooms", migrations.rooms().size() + ", " + news);
  }

  private void tellTheApplication(Home home, HouseDatabase database) {
    System.setProperty("hazelcast.phone.home.enabled", "false");
    System.setProperty("decem.home", home.folder().toString());
    System.setProperty("decem.url", settings.url().toString());
    System.setProperty("decem.bind.wide", Boolean.toString(settings.wide()));
    System.setProperty("decem.db.url", database.app().url());
    System.setProperty("decem.db.user", database.app().user());
    System.setProperty("decem.db.password", database.app().password());
    settings.smtp().ifPresent(smtp -> System.setProperty("decem.smtp.url", smtp.toString()));
    settings.mailFrom().ifPresent(from -> System.setProperty("decem.mail.from", from));
    settings
        .trustedProxies()
        .ifPresent(proxies -> System.setProperty("decem.trusted.proxies", proxies));
    System.setProperty("decem.demo", Boolean.toString(settings.demo()));
    if (settings.demo()) {
      System.setProperty("decem.demo.passphrase", home.passphrase());
    }
  }

  private void until(String failure, Home home, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        throw new Refusal(failure + "; the log in " + home.log() + " says why.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private void welcome(Home home) {
    console.step("ready", "after " + console.elapsed());
    console.say("");
    console.say("Open " + settings.url());
    if (settings.demo()) {
      console.say("");
      home.note("demo-accounts.txt").ifPresent(console::say);
      console.say("");
      console.say("Passphrase of all of them: " + home.passphrase());
    }
    console.say("");
    console.say("The log is in " + home.log() + ". Ctrl+C stops Decem.");
  }
}
