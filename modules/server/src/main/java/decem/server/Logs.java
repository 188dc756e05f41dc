package decem.server;

import decem.database.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Where everything goes that is not for the person at the console: bounded files in the home. */
final class Logs {

  private static final long MOST_BYTES = 10_000_000;

  private Logs() {}

  /** Begins logging and returns the configuration, for the server to read it again. */
  static Path begin(Home home) {
    try {
      Path configuration = home.boot().resolve("logging.properties");
      String text = Shipped.text("/payara-logging.properties");
      Files.writeString(configuration, text.replace("@LOG@", escaped(home.log().toString())));
      try (var in = Files.newInputStream(configuration)) {
        LogManager.getLogManager().readConfiguration(in);
      }
      ToTheConsole.on(System.out);
      PrintStream file = capped(home.log().resolve("console.log"));
      System.setOut(file);
      System.setErr(file);
      return configuration;
    } catch (IOException unwritable) {
      throw new Refusal("The logs in " + home.log() + " cannot be written.", unwritable);
    }
  }

  /** A path as such a file says it: Latin-1 with escapes, and a percent sign is no placeholder. */
  static String escaped(String path) {
    StringBuilder written = new StringBuilder();
    for (char letter : path.toCharArray()) {
      switch (letter) {
        case '\\' -> written.append("\\\\");
        case '%' -> written.append("%%");
        default ->
            written.append(
                letter < ' ' || letter > '~' ? "\\u%04x".formatted((int) letter) : letter);
      }
    }
    return written.toString();
  }

  private static PrintStream capped(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(new Capped(Files.newOutputStream(file)));
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /** Swallows what comes after the last allowed byte. */
  private static final class Capped extends OutputStream {

    private final OutputStream out;
    private long written;

    Capped(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      written += length;
      if (written <= MOST_BYTES) {
        out.write(bytes, from, length);
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
