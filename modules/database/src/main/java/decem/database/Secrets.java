package decem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.function.Supplier;

/** Secrets made once and kept in a folder, each a file that only its owner reads. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  public Secrets(Path folder) {
    this.folder = folder;
  }

  /** The secret of that name, 192 random bits made at its first use. */
  public String get(String name) {
    return get(name, Secrets::random);
  }

  /** The secret of that name, made by the maker at its first use. */
  public String get(String name, Supplier<String> maker) {
    Path file = file(name);
    try {
      if (Files.notExists(file)) {
        write(file, maker.get());
      }
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The secret " + file + " cannot be kept", unreadable);
    }
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Written beside and moved into place, so that a power cut leaves no half secret. */
  private void write(Path file, String secret) throws IOException {
    Folders.privately(folder);
    Path beside = folder.resolve("." + file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    var readableByOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var once = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(beside, once, readableByOwner)) {
      channel.write(ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    Files.move(beside, file);
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
