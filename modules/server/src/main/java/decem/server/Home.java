package decem.server;

import decem.database.Folders;
import decem.database.Refusal;
import decem.database.Secrets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * The one folder of a running Decem: data, secrets and logs, which stay, and what the server is
 * booted from, which is thrown away at each start. One launcher at a time holds its lock.
 */
final class Home implements AutoCloseable {

  private final Path folder;
  private final FileLock lock;

  private Home(Path folder, FileLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static Home lock(Path folder) {
    try {
      Folders.privately(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock == null) {
        throw new Refusal(
            "Decem already runs on "
                + folder
                + whose(channel)
                + "; stop it first or set DECEM_HOME.");
      }
      channel.truncate(0);
      channel.write(utf8(Long.toString(ProcessHandle.current().pid())), 0);
      Home home = new Home(folder, lock);
      home.begin();
      return home;
    } catch (IOException unwritable) {
      throw new Refusal(
          "The home "
              + folder
              + " cannot be written ("
              + reason(unwritable)
              + "); set DECEM_HOME to a folder of yours.",
          unwritable);
    }
  }

  Path folder() {
    return folder;
  }

  Path log() {
    return folder.resolve("log");
  }

  /** Where the server unpacks itself; made anew by it. */
  Path server() {
    return folder.resolve("payara");
  }

  /** What the server is booted from. */
  Path boot() {
    return folder.resolve("boot");
  }

  Secrets secrets() {
    return new Secrets(folder.resolve("secrets"));
  }

  String passphrase() {
    return new Secrets(folder).get("demo-passphrase", Passphrase::make);
  }

  /** A page that the application has left for the person at the console. */
  Optional<String> note(String name) {
    try {
      return Optional.of(Files.readString(folder.resolve(name)).strip()).filter(s -> !s.isEmpty());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new Refusal("The file " + folder.resolve(name) + " cannot be read.", unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }

  /** A server folder of an earlier run would deploy its old application again. */
  private void begin() throws IOException {
    Folders.delete(server());
    Folders.delete(boot());
    Folders.privately(boot());
    Folders.privately(log());
  }

  private static String whose(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    channel.read(bytes, 0);
    String process = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    return process.isBlank() ? "" : " (process " + process.strip() + ")";
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String reason(IOException unwritable) {
    if (unwritable instanceof FileAlreadyExistsException) {
      return "it is not a folder";
    }
    String named = unwritable.getClass().getSimpleName().replace("Exception", "");
    return named.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
