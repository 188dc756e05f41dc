package decem.document.step;

import decem.document.Documents;
import decem.document.Node;
import decem.document.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of one text in memory: who comes late is brought over what was missed, whoever breaks a
 * rule is refused, and blocks without an id of their own get one in a commit of the authority's.
 */
class Authority {
  private final Node beginning;
  private final List<Outcome.Applied> log = new ArrayList<>();
  private int ids;
  private int latest;

  Authority(Node beginning) {
    this.beginning = beginning;
  }

  /** Takes the message of a client; the answer lists the commits that came of it. */
  Map<String, @Nullable Object> take(Map<String, @Nullable Object> message) {
    List<Map<String, @Nullable Object>> commits = new ArrayList<>();
    if (outcome(message) instanceof Outcome.Applied applied) {
      keep(applied);
      commits.add(commit(message.get("client"), message.get("seq"), applied));
      List<Step> fresh = Renumbering.after(applied, () -> "r" + ++ids);
      if (!fresh.isEmpty()) {
        keep(Steps.again(head(), fresh));
        commits.add(commit("authority", null, log.getLast()));
      }
    }
    return Map.of("commits", commits);
  }

  private Outcome outcome(Map<String, @Nullable Object> message) {
    int base = Math.toIntExact((Long) Objects.requireNonNull(message.get("base")));
    latest = Math.max(latest, log.size() - base);
    return Steps.take(
        head(), Json.write(message.get("steps")), missed(log.subList(base, log.size())));
  }

  /** What the late steps are brought over, one after the other. */
  List<Outcome.Applied> missed(List<Outcome.Applied> since) {
    return since;
  }

  private void keep(Outcome.Applied applied) {
    log.add(applied);
  }

  private static Map<String, @Nullable Object> commit(
      @Nullable Object client, @Nullable Object seq, Outcome.Applied applied) {
    Map<String, @Nullable Object> commit = new LinkedHashMap<>();
    commit.put("client", client);
    commit.put("seq", seq);
    commit.put("steps", applied.steps().stream().map(Step::json).toList());
    return commit;
  }

  Node head() {
    return log.isEmpty() ? beginning : log.getLast().document();
  }

  int size() {
    return log.size();
  }

  /** How many commits the latest message had missed. */
  int latest() {
    return latest;
  }

  /** The text from its beginning through the stored form of every commit. */
  Node replayed() {
    Node document = beginning;
    for (Outcome.Applied commit : log) document = Steps.replay(document, Steps.read(commit.json()));
    return document;
  }

  /** The digest of the text as the browser would write it. */
  String digest() {
    return Documents.digest(Documents.write(head()));
  }
}
