package decem.server;

import decem.database.Login;
import decem.database.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says, checked as a whole before anything is started. Each thing that cannot
 * be is refused in a sentence that names the setting.
 */
record Settings(
    URI url,
    Path home,
    InetAddress bind,
    int port,
    int adminPort,
    boolean demo,
    Optional<URI> smtp,
    Optional<String> mailFrom,
    Optional<String> trustedProxies,
    Optional<Outside> outside) {

  /** A database that is not ours to start. */
  record Outside(Login app, Login owner) {}

  static Settings of(Map<String, String> environment) {
    Reading read = new Reading(environment);
    int port = read.port("DECEM_PORT", 8080);
    Settings settings =
        new Settings(
            read.address("DECEM_URL", "http://localhost:" + port),
            home(read),
            read.bind("DECEM_BIND"),
            port,
            read.port("DECEM_ADMIN_PORT", port == 65535 ? 65534 : port + 1),
            read.flag("DECEM_DEMO"),
            read.smtp("DECEM_SMTP_URL"),
            read.text("DECEM_MAIL_FROM"),
            read.addresses("DECEM_TRUSTED_PROXIES"),
            outside(read));
    settings.mustFitTogether();
    return settings;
  }

  /** Reachable by other machines. */
  boolean wide() {
    return !bind.isLoopbackAddress();
  }

  /** Where the listener answers on this machine. */
  String here() {
    String host = bind.isAnyLocalAddress() ? "127.0.0.1" : bind.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private void mustFitTogether() {
    if (wide() && demo) {
      throw new Refusal(
          "The demonstration is for this machine alone: set DECEM_DEMO=false or unset DECEM_BIND.");
    }
    if (wide() && !"https".equals(url.getScheme())) {
      throw new Refusal(
          "DECEM_BIND opens Decem to other machines, so DECEM_URL must be an https address that a"
              + " proxy serves.");
    }
    if (port == adminPort) {
      throw new Refusal("DECEM_PORT and DECEM_ADMIN_PORT are the same port " + port + ".");
    }
    if (smtp.isPresent() && mailFrom.isEmpty()) {
      throw new Refusal("DECEM_SMTP_URL is set, so DECEM_MAIL_FROM must say who the mail is from.");
    }
  }

  private static Path home(Reading read) {
    String home = read.text("DECEM_HOME").orElse(System.getProperty("user.home", ".") + "/.decem");
    try {
      return Path.of(home).toAbsolutePath().normalize();
    } catch (InvalidPathException notInThisLocale) {
      throw new Refusal(
          "The name of the home, DECEM_HOME or else of your own home, cannot be written in this"
              + " locale; start Decem with LC_ALL=C.UTF-8.",
          notInThisLocale);
    }
  }

  private static Optional<Outside> outside(Reading read) {
    Optional<String> url = read.text("DECEM_DB_URL");
    if (url.isEmpty()) {
      read.mustBeUnset(
          "DECEM_DB_URL",
          "DECEM_DB_USER",
          "DECEM_DB_PASSWORD",
          "DECEM_DB_OWNER_USER",
          "DECEM_DB_OWNER_PASSWORD");
      return Optional.empty();
    }
    if (!url.get().startsWith("jdbc:postgresql:")) {
      throw new Refusal(
          "DECEM_DB_URL must begin with jdbc:postgresql: as in"
              + " jdbc:postgresql://db.example.org/decem.");
    }
    Login app =
        new Login(url.get(), read.needed("DECEM_DB_USER"), read.needed("DECEM_DB_PASSWORD"));
    Login owner =
        new Login(
            url.get(), read.needed("DECEM_DB_OWNER_USER"), read.needed("DECEM_DB_OWNER_PASSWORD"));
    if (app.user().equals(owner.user())) {
      throw new Refusal(
          "DECEM_DB_USER and DECEM_DB_OWNER_USER are the same role "
              + app.user()
              + "; the application must not own its tables.");
    }
    return Optional.of(new Outside(app, owner));
  }
}
