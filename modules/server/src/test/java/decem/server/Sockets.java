package decem.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses on which a process listens, as Linux knows them. */
final class Sockets {

  private static final String LISTENING = "0A";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private Sockets() {}

  /** All listening sockets of the process, each as hexadecimal address and port. */
  static List<String> listening(long process) throws IOException {
    Set<String> own = inodes(process);
    return Stream.of("tcp", "tcp6")
        .flatMap(table -> lines(Path.of("/proc/net", table)))
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields[3].equals(LISTENING) && own.contains(fields[9]))
        .map(fields -> fields[1])
        .toList();
  }

  static boolean reachesOnlyThisMachine(String socket) {
    return LOOPBACK.contains(socket.substring(0, socket.indexOf(':')));
  }

  private static Set<String> inodes(long process) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + process + "/fd"))) {
      return open.map(Sockets::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring(8, target.length() - 1))
          .collect(Collectors.toSet());
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static Stream<String> lines(Path table) {
    try {
      return Files.readAllLines(table).stream().skip(1);
    } catch (IOException noSuchProtocol) {
      return Stream.empty();
    }
  }
}
