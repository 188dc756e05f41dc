package decem.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks a plain ustar archive: files, folders and symbolic links, all inside the folder given.
 * Anything else in it is an error and not a guess.
 */
final class Tar {

  private static final int BLOCK = 512;

  private final InputStream in;
  private final Path folder;

  private Tar(InputStream in, Path folder) {
    this.in = in;
    this.folder = folder;
  }

  static void unpack(InputStream in, Path folder) throws IOException {
    Tar tar = new Tar(in, folder);
    byte[] header = tar.block();
    while (header[0] != 0) {
      tar.place(header);
      header = tar.block();
    }
  }

  private void place(byte[] header) throws IOException {
    Path file = inside(name(header));
    long size = number(header, 124, 12);
    switch (header[156]) {
      case '5' -> Files.createDirectories(file);
      case '2' -> {
        String target = text(header, 157, 100);
        inside(folder.relativize(file.resolveSibling(target).normalize()).toString());
        Files.createSymbolicLink(made(file), Path.of(target));
      }
      case '0', 0 -> {
        write(made(file), size);
        boolean executable = (number(header, 100, 8) & 0100) != 0;
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
      }
      default -> throw new IOException(file + " is of a kind that is not expected here");
    }
  }

  /** With the folder it lies in, which the archive may name later or never. */
  private static Path made(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return file;
  }

  private void write(Path file, long size) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long left = size;
      while (left > 0) {
        int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (n < 0) {
          throw new EOFException(file + " is cut off");
        }
        out.write(buffer, 0, n);
        left -= n;
      }
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
  }

  private Path inside(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException(name + " points outside of the folder");
    }
    return file;
  }

  private byte[] block() throws IOException {
    byte[] block = in.readNBytes(BLOCK);
    if (block.length < BLOCK) {
      throw new EOFException("The archive is cut off");
    }
    return block;
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static long number(byte[] header, int from, int length) {
    String octal = text(header, from, length).strip();
    return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
  }
}
