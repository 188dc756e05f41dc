package decem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application server without any application: what no program on it can start faster than. */
final class BareServer {

  private BareServer() {}

  /** Gives the seconds until it says that it is ready. */
  static double start(List<String> java, Path jar, Path folder) {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-jar", jar.toString(), "--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--port", Integer.toString(House.freePort())));
    command.addAll(List.of("--rootdir", folder.toString()));
    try {
      long begun = System.nanoTime();
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      awaitReady(process.inputReader());
      double seconds = (System.nanoTime() - begun) / 1e9;
      House.end(process);
      return seconds;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void awaitReady(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains("ready in")) {
        return;
      }
    }
    throw new IllegalStateException("The bare server ended before it was ready");
  }
}
