package decem.document;

import decem.document.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A script of src/test/js, run by node with the packages that the browser has. */
public final class JavaScript {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNull(System.getProperty("decem.root")), "modules/document")
          .resolve("src/test/js");

  private JavaScript() {}

  /** How much of something a test is to do: more by night, when the property says so. */
  public static int amount(String property, int inTheGate) {
    return Integer.getInteger(property, inTheGate);
  }

  /** Gives every line that the script says to the listener. */
  public static void tells(
      Consumer<Map<String, @Nullable Object>> listener, String script, Object... arguments) {
    talks(
        line -> {
          listener.accept(line);
          return null;
        },
        script,
        arguments);
  }

  /** The same for a script that asks: what is answered, unless it is nothing, goes back to it. */
  public static void talks(
      Function<Map<String, @Nullable Object>, @Nullable Object> answer,
      String script,
      Object... arguments) {
    try {
      Path errors = Files.createTempFile("decem-script", ".txt");
      Process node = start(errors, script, arguments);
      try {
        listen(node, answer);
        if (node.waitFor() != 0) throw new AssertionError(script + ": " + Files.readString(errors));
      } finally {
        node.destroy();
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Path errors, String script, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("node", script));
    for (Object argument : arguments) command.add(argument.toString());
    return new ProcessBuilder(command)
        .directory(FOLDER.toFile())
        .redirectError(errors.toFile())
        .start();
  }

  private static void listen(
      Process node, Function<Map<String, @Nullable Object>, @Nullable Object> answer)
      throws IOException {
    try (BufferedReader lines = node.inputReader(StandardCharsets.UTF_8);
        Writer back = node.outputWriter(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Object said = answer.apply(Json.readObject(line));
        if (said != null) back.append(Json.write(said)).append('\n').flush();
      }
    }
  }
}
