package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.testing.TestDatabase;
import decem.document.Nodes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The authority's process is killed while eight pages write, again and again; each page sends what
 * was not answered once more, as the same commit. {@code -Dkill.rounds=200} for the long form,
 * {@code -Dkill.seed=...} to see a run again.
 */
class KilledAuthorityTest {

  private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
  private static final int KILLED = 128 + 9;
  private static final int PAGES = 8;
  private static final int MOST_ANSWERS = 400;

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");

  private final Random random = new Random(SEED);
  private final Map<String, Long> answered = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();
  private OneText text;

  /** What one page has sent last; it sends the next when that is answered. */
  private static final class Page {
    private final UUID client = UUID.randomUUID();
    private long seq = 1;
    private long base = 1;

    String word(long number) {
      return "<" + client.toString().substring(0, 8) + "-" + number + ">";
    }
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void whatever_was_acknowledged_is_there_once_and_in_its_order() throws Exception {
    text = new OneText(DATABASE.app(), Nodes.paragraph("Words.").withId("one"));
    for (int i = 0; i < PAGES; i++) {
      pages.add(new Page());
    }
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
    text.restart();
    assertThat(answered).as("seed %d", SEED).hasSizeGreaterThan(PAGES * ROUNDS);
    everythingAnsweredIsThere();
    nothingIsThereTwice();
  }

  private void round() throws IOException, InterruptedException {
    Process process = started();
    int enough = PAGES + random.nextInt(MOST_ANSWERS);
    try (Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (Page page : pages) {
        send(in, page);
      }
      for (int i = 0; i < enough; i++) {
        hear(out.readLine(), in);
      }
      process.destroyForcibly();
      for (String late = out.readLine(); late != null; late = out.readLine()) {
        note(late);
      }
    } catch (IOException cut) {
      // The way to a process that was killed breaks; whether it was is asked below.
    }
    assertThat(process.waitFor()).as("killed, not gone by itself").isEqualTo(KILLED);
  }

  private void hear(String line, Writer in) throws IOException {
    send(in, note(line));
  }

  private Page note(String line) {
    String[] words = line.split(" ");
    answered.put(words[0] + " " + words[1], Long.parseLong(words[2]));
    Page page =
        pages.stream().filter(p -> p.client.toString().equals(words[0])).findFirst().orElseThrow();
    if (Long.parseLong(words[1]) == page.seq) {
      page.seq++;
      page.base = Long.parseLong(words[2]);
    }
    return page;
  }

  private void send(Writer in, Page page) throws IOException {
    in.write(
        "{\"text\":\"%s\",\"person\":\"%s\",\"client\":\"%s\",\"base\":%d,\"seq\":%d,\"steps\":%s}\n"
            .formatted(
                text.text,
                text.expert,
                page.client,
                page.base,
                page.seq,
                decem.drafts.boundary.Writer.typed(page.word(page.seq))));
    in.flush();
  }

  private static Process started() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            AuthorityProcess.class.getName(),
            DATABASE.app().url(),
            DATABASE.app().user(),
            DATABASE.app().password());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void everythingAnsweredIsThere() throws SQLException {
    for (Map.Entry<String, Long> answer : answered.entrySet()) {
      String[] words = answer.getKey().split(" ");
      assertThat(
              DATABASE
                  .superuser()
                  .ask(
                      "select n from drafts.text_commit where client_id = '%s' and client_seq = %s"
                          .formatted(words[0], words[1])))
          .as("seed %d: %s", SEED, answer.getKey())
          .isEqualTo(answer.getValue().toString());
    }
  }

  private void nothingIsThereTwice() throws SQLException {
    String words = text.document().textContent();
    for (Page page : pages) {
      int before = Integer.MAX_VALUE;
      for (long number = 1; number < page.seq; number++) {
        assertThat(words).as("seed %d", SEED).containsOnlyOnce(page.word(number));
        int at = words.indexOf(page.word(number));
        assertThat(at).as("each stands before the one before").isLessThan(before);
        before = at;
      }
    }
    assertThat(text.head())
        .isEqualTo(
            Long.parseLong(
                DATABASE
                    .superuser()
                    .ask(
                        "select count(*) from drafts.text_commit where text_id = '"
                            + text.text
                            + "'")));
  }
}
