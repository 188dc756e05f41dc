package decem.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * What one client was told, on disk before the client goes on. What it tried stands there too,
 * since that may or may not have happened.
 */
final class Ledger implements AutoCloseable {

  private static final String TRIED = "tried";
  private static final String DONE = "done";

  private final Path file;
  private final FileChannel channel;

  Ledger(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.getParent());
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  void tries(Deed deed, Object... values) throws IOException {
    write(TRIED, deed, values);
  }

  void acknowledged(Deed deed, Object... values) throws IOException {
    write(DONE, deed, values);
    channel.force(true);
  }

  private void write(String how, Deed deed, Object... values) throws IOException {
    StringBuilder line = new StringBuilder(how).append('\t').append(deed);
    Arrays.stream(values).forEach(value -> line.append('\t').append(value));
    channel.write(ByteBuffer.wrap(line.append('\n').toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Read from disk again, as whoever comes after a crash would. */
  List<Line> done() {
    return lines(DONE);
  }

  List<Line> tried() {
    return lines(TRIED);
  }

  private List<Line> lines(String how) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> List.of(line.split("\t")))
          .filter(words -> words.getFirst().equals(how))
          .map(words -> new Line(Deed.valueOf(words.get(1)), words.subList(2, words.size())))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  /** One deed with the values of its question. */
  record Line(Deed deed, List<String> values) {}
}
