package decem.drafts.control;

import decem.document.Node;
import decem.document.step.IdCount;
import decem.document.step.Outcome.Applied;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.TextRow;
import decem.platform.memory.LastUsed;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text in memory. It is loaded from its last snapshot and the commits after it, moves forward
 * with each commit that has become durable, and is dropped when nobody has asked for it for long.
 * It belongs to whoever reads its letters; nobody else touches it. What others may read is {@link
 * #standing()}, which never changes.
 */
public final class LiveText {

  /** Whoever is further behind begins anew. */
  public static final int WINDOW = 2_000;

  /** The pages that wrote last; of one that is forgotten the log knows. */
  private static final int MOST_PAGES = 1_000;

  /** A page that has written to this text: whose it is, and the last of its commits. */
  public record Writer(UUID person, long seq) {}

  private final TextRow text;
  private final Map<UUID, AnchorRow> anchors = new LinkedHashMap<>();
  private final LastUsed<UUID, Writer> writers = new LastUsed<>(MOST_PAGES);
  private final Whose whose = new Whose();
  private final Recent recent;
  private @Nullable IdCount ids;
  private Standing standing;

  public LiveText(
      TextRow text, Node document, UUID author, Instant at, Collection<AnchorRow> anchors) {
    this.text = text;
    this.recent = new Recent(text.head());
    this.standing = new Standing(text.head(), author, at, document, WordsIn.of(document));
    anchors.forEach(anchor -> this.anchors.put(anchor.id(), anchor));
  }

  public UUID id() {
    return text.id();
  }

  public UUID paper() {
    return text.paper();
  }

  /** The row to compare with and set: the head as it is known here. */
  public TextRow row() {
    return new TextRow(text.id(), text.paper(), text.lang(), head(), text.state(), text.epoch());
  }

  public String state() {
    return text.state();
  }

  public Standing standing() {
    return standing;
  }

  public long head() {
    return standing.n();
  }

  public Node document() {
    return standing.document();
  }

  public Collection<AnchorRow> anchors() {
    return anchors.values();
  }

  public void keep(AnchorRow anchor) {
    anchors.put(anchor.id(), anchor);
  }

  public Optional<Writer> writer(UUID client) {
    return writers.find(client);
  }

  public void met(UUID client, Writer writer) {
    writers.keep(client, writer);
  }

  /** Whose the suggestions in it are. */
  public Whose whose() {
    return whose;
  }

  /** Whether late steps of that commit can be brought over what is in memory. */
  public boolean reaches(long base) {
    return recent.reach(base);
  }

  /** Commits up to the head that were read from the log for somebody who is far behind. */
  public void remember(List<Applied> upToHead) {
    recent.replace(upToHead);
  }

  List<Applied> since(long base) {
    return recent.since(base);
  }

  IdCount ids() {
    IdCount known = ids;
    if (known == null) {
      known = IdCount.of(document());
      ids = known;
    }
    return known;
  }

  /** What was worked out on this text was not stored. */
  public void undone() {
    ids = null;
  }

  /** Follows commits that are durable; every anchor goes where its words are now. */
  public void follow(List<Made> commits, Instant at) {
    for (Made commit : commits) {
      standing =
          new Standing(
              commit.n(), commit.author(), at, commit.applied().document(), commit.words());
      recent.add(commit.applied());
      writers.keep(commit.client(), new Writer(commit.author(), commit.seq()));
      commit.suggestionRows(at).forEach(whose::keep);
      anchors.replaceAll((id, anchor) -> commit.moved(anchor));
    }
  }
}
