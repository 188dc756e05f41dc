import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks, or with "fix" repairs, the format of every Java file under modules. Runs on the toolchain's java with the formatter on
 * its class path, because the formatter parses with the running compiler and a JDK 17 would choke on newer syntax.
 */
class Format {

  public static void main(String[] args) throws Exception {
    boolean fix = args.length > 0 && args[0].equals("fix");
    List<String> command = new ArrayList<>(fix ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    command.addAll(sources(Path.of("modules")));
    int result = run(command.toArray(String[]::new));
    if (result != 0) {
      System.out.println(fix ? "Some files could not be formatted; see above." : "These files are not formatted. Type: sh config/format");
    }
    System.exit(result);
  }

  private static int run(String[] command) throws Exception {
    Class<?> formatter = Class.forName("com.google.googlejavaformat.java.Main");
    var main =
        formatter.getConstructor(PrintWriter.class, PrintWriter.class, java.io.InputStream.class)
            .newInstance(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in);
    return (int) formatter.getMethod("format", String[].class).invoke(main, (Object) command);
  }

  private static List<String> sources(Path modules) throws IOException {
    try (Stream<Path> files = Files.walk(modules)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/node_modules/"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
