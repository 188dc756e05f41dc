package decem.server;

import decem.database.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program carries inside itself. */
final class Shipped {

  private Shipped() {}

  static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Path copy(String name, Path file) {
    try (InputStream in = open(name)) {
      Files.copy(in, file);
      return file;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Shipped.class.getResourceAsStream(name);
    if (in == null) {
      throw new Refusal("This program is not whole: " + name + " is not in it; build it again.");
    }
    return in;
  }
}
