package decem.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, packed into our jar, unpacked once into a folder named by their checksum.
 */
final class Binaries {

  private Binaries() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}. */
  static Path in(Path folder) {
    String resource = resource();
    try {
      Path home = folder.resolve(checksum(resource)).toAbsolutePath();
      if (Files.notExists(home)) {
        unpack(resource, Files.createDirectories(folder), home);
      }
      return home;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String resource() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine =
        switch (System.getProperty("os.arch", "")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "arm_64";
          case String other -> other;
        };
    String resource = "/postgres-" + system + "-" + machine + ".txz";
    if (Binaries.class.getResource(resource) == null) {
      throw new Refusal(
          "Decem carries no PostgreSQL for "
              + system
              + " on "
              + machine
              + "; set DECEM_DB_URL to a PostgreSQL of your own.");
    }
    return resource;
  }

  private static InputStream open(String resource) throws IOException {
    InputStream packed = Binaries.class.getResourceAsStream(resource);
    if (packed == null) {
      throw new IOException(resource + " is not in the program");
    }
    return new BufferedInputStream(packed, 1 << 16);
  }

  /** Not a cryptographic one: at this moment every method still runs slowly. */
  private static String checksum(String resource) throws IOException {
    try (InputStream packed = open(resource)) {
      CRC32 checksum = new CRC32();
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int n = packed.read(buffer); n >= 0; n = packed.read(buffer)) {
        checksum.update(buffer, 0, n);
        size += n;
      }
      return "%08x%x".formatted(checksum.getValue(), size);
    }
  }

  /** Unpacked beside and moved, so that a folder of the right name is always whole. */
  private static void unpack(String resource, Path folder, Path home) throws IOException {
    Path beside = Files.createTempDirectory(folder, "unpacking");
    try (InputStream tar = new XZInputStream(open(resource))) {
      Tar.unpack(tar, beside);
    }
    try {
      Files.move(beside, home);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException sameElsewhere) {
      Folders.delete(beside);
    }
  }
}
