package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.JavaScript;
import decem.document.Node;
import decem.document.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Editors as the browser has them write one text together over a slow line; our side is the
 * authority. Everyone must end with the authority's document, and everyone's own commit must come
 * back as the editor has it by then, else the editor would lose its place.
 */
class ConvergenceTest {
  private static final int TIMES = JavaScript.amount("convergence.times", 1);

  private final List<Map<String, @Nullable Object>> messages = new ArrayList<>();
  private Authority authority =
      new Authority(Documents.read("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}"));
  private Map<String, @Nullable Object> end = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"6, 1000, 1, 0", "12, 1000, 2, 0", "30, 600, 3, 0", "8, 600, 4, 4"})
  void all_who_write_together_end_with_one_document(
      int clients, int commits, int seed, int suggesting) {
    write(clients, commits * TIMES, seed, suggesting, Authority::new);
    assertThat(count("different")).as("own commits that came back as others").isZero();
    assertThat(Json.array(end.get("ends"))).hasSize(clients).containsOnly(authority.digest());
    assertThat(end.get("end")).isEqualTo(authority.digest());
    assertThat(count("own")).isGreaterThan(commits / 2);
    assertThat(authority.latest()).as("commits missed at most").isGreaterThan(clients);
    assertThat(count("refused") + count("thrown") + count("strayed")).isLessThan(commits / 50);
  }

  @Test
  void the_log_can_be_replayed() {
    write(8, 300, 4, 0, Authority::new);
    assertThat(authority.replayed()).isEqualTo(authority.head());
    Authority again = new Authority(beginning);
    messages.forEach(again::take);
    assertThat(again.head()).isEqualTo(authority.head());
  }

  /** The proof that the tests above would notice. */
  @Test
  void an_authority_that_passes_all_missed_commits_at_once_is_found_out() {
    write(12, 900, 2, 0, AllAtOnce::new);
    assertThat(count("different")).isPositive();
  }

  private static final class AllAtOnce extends Authority {
    AllAtOnce(Node beginning) {
      super(beginning);
    }

    @Override
    List<Outcome.Applied> missed(List<Outcome.Applied> since) {
      if (since.isEmpty()) return since;
      List<StepMap> maps = since.stream().flatMap(commit -> commit.maps().stream()).toList();
      return List.of(new Outcome.Applied(head(), List.of(), maps));
    }
  }

  private Node beginning = authority.head();

  private void write(
      int clients, int commits, int seed, int suggesting, Function<Node, Authority> kind) {
    JavaScript.talks(line -> hear(line, kind), "clients.js", clients, commits, seed, suggesting);
  }

  private @Nullable Object hear(
      Map<String, @Nullable Object> line, Function<Node, Authority> kind) {
    if (line.containsKey("client")) {
      messages.add(line);
      return authority.take(line);
    }
    if (line.containsKey("doc")) {
      beginning = Documents.read(Json.write(line.get("doc")));
      authority = kind.apply(beginning);
    } else end = line;
    return null;
  }

  private long count(String what) {
    return (Long) Objects.requireNonNull(end.get(what));
  }
}
