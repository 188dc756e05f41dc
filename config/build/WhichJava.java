import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the path of the java that runs it: the one the program was built for. */
class WhichJava {

  public static void main(String[] args) throws Exception {
    Files.writeString(Path.of(args[0]), ProcessHandle.current().info().command().orElseThrow() + "\n");
  }
}
