package decem.drafts.boundary;

import decem.document.json.Json;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The authority alone, as a process that can be killed: reads a commit from each line that comes
 * in, and says of each that is stored which one it has become.
 */
public final class AuthorityProcess {

  private final Authority authority;
  private final PrintStream out;

  private AuthorityProcess(Authority authority, PrintStream out) {
    this.authority = authority;
    this.out = out;
  }

  /** Arguments: address, user and password of the database. */
  public static void main(String[] database) throws IOException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(database[0]);
    source.setUser(database[1]);
    source.setPassword(database[2]);
    new AuthorityProcess(Authority.over(source), System.out).work();
  }

  private void work() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        submit(Json.readObject(line));
      }
    }
  }

  private void submit(Map<String, Object> line) {
    Submission wanted =
        new Submission(
            (Long) line.get("base"),
            id(line, "client"),
            (Long) line.get("seq"),
            Submission.Kind.EDIT,
            Json.write(line.get("steps")),
            id(line, "person"),
            Optional.empty());
    authority.submit(
        id(line, "text"),
        wanted,
        outcome -> say(wanted, outcome),
        () -> say(wanted, new SaveOutcome.Refused("unknown")));
  }

  private synchronized void say(Submission wanted, SaveOutcome outcome) {
    if (outcome instanceof SaveOutcome.Saved saved) {
      out.println(wanted.client() + " " + wanted.seq() + " " + saved.n());
      out.flush();
    }
  }

  private static UUID id(Map<String, Object> line, String name) {
    return UUID.fromString((String) line.get(name));
  }
}
