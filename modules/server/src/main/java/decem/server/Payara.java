package decem.server;

import decem.database.Folders;
import decem.database.Refusal;
import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server, with our one application in it, listening where the settings say and nowhere else.
 */
final class Payara implements AutoCloseable {

  private static final String APPLICATION = "decem";

  private final PayaraMicroRuntime runtime;

  private Payara(PayaraMicroRuntime runtime) {
    this.runtime = runtime;
  }

  static Payara boot(Settings settings, Home home, Path application, Path logging) {
    try {
      Path commands = home.boot().resolve("commands");
      String lines = Shipped.text("/payara-boot");
      Files.writeString(commands, lines.replace("@BIND@", settings.bind().getHostAddress()));
      return new Payara(runtime(settings, home, application, logging, commands));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A failed deployment leaves a running server without an application. */
  void mustHaveTheApplication(Home home) {
    if (!runtime.getDeployedApplicationNames().contains(APPLICATION)) {
      throw new Refusal(
          "The application could not be started; " + "the log in " + home.log() + " says why.");
    }
  }

  @Override
  public void close() throws BootstrapException {
    runtime.shutdown();
  }

  private static PayaraMicroRuntime runtime(
      Settings settings, Home home, Path application, Path logging, Path commands) {
    String[] arguments = {
      "--nohazelcast",
      "--disablephonehome",
      "--port",
      Integer.toString(settings.port()),
      "--rootdir",
      home.server().toString(),
      "--logproperties",
      logging.toString(),
      "--prebootcommandfile",
      commands.toString(),
      "--deploy",
      application.toString(),
      "--contextroot",
      "/"
    };
    try {
      Folders.privately(home.server());
      return PayaraMicroLauncher.create(arguments).getRuntime();
    } catch (Exception broken) {
      throw new Refusal(
          "The server could not be started; " + "the log in " + home.log() + " says why.", broken);
    }
  }
}
