package decem.drafts.control;

import decem.document.BlockIds;
import decem.document.DocumentRefused;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.Refusal;
import decem.document.step.Anchor;
import decem.document.step.Mapping;
import decem.document.step.Outcome.Applied;
import decem.document.step.Outcome.Refused;
import decem.document.step.Renumbering;
import decem.document.step.ReplaceStep;
import decem.document.step.Slice;
import decem.document.step.Step;
import decem.document.step.StepMap;
import decem.document.step.Steps;
import decem.document.suggestion.Suggestions;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SnapshotRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What steps do to a document and to the anchors in it, and what is kept of both. */
public final class Editing {

  private Editing() {}

  /** What became of steps: a new document, or a reason. */
  public sealed interface Outcome {}

  /** The steps break a rule; nothing has changed. */
  public record NotPossible(String code) implements Outcome {}

  /**
   * The document after the steps, the steps as they are stored, and where positions went.
   *
   * @param renumbering what follows at once where the steps left a block without an id or with that
   *     of another
   */
  public record Edited(
      Node document, String steps, List<StepMap> maps, Optional<Edited> renumbering)
      implements Outcome {

    /** The commits that this makes, in order. */
    public List<Edited> commits() {
      return Stream.concat(Stream.of(this), renumbering.stream()).toList();
    }

    public String stepsDigest() {
      return Documents.digest(steps);
    }

    public int words() {
      return WordsIn.of(document);
    }

    /** Where an anchor stands after these steps, at commit {@code n}. */
    public AnchorRow moved(AnchorRow anchor, long n) {
      return Editing.moved(anchor, maps, document, n);
    }
  }

  /** A range of positions that follows commits. */
  public record Range(int from, int to) {

    /** The words there, blocks parted by a line end; nothing where there is no letter. */
    public String words(Node document) {
      boolean inside = from >= 0 && from <= to && to <= document.content().size();
      boolean some = inside && !document.textBetween(from, to, "").isEmpty();
      return some ? document.textBetween(from, to, "\n") : "";
    }
  }

  /** Applies steps as they came from outside: all of them or none. */
  public static Outcome of(Node document, String steps) {
    return switch (Steps.take(document, steps)) {
      case Refused refused -> new NotPossible(refused.refusal().code().messageKey());
      case Applied applied -> edited(applied);
    };
  }

  /**
   * Marks of suggestions are part of the schema; as long as nobody can decide on a suggestion, none
   * is let in, for what goes out would show both what is struck out and what is to stand.
   */
  private static Outcome edited(Applied applied) {
    if (!Suggestions.ids(applied.document()).isEmpty()) {
      return new NotPossible(Refusal.Code.UNKNOWN_TYPE.messageKey());
    }
    List<Step> ids = Renumbering.after(applied);
    if (ids.size() > Steps.MOST) {
      return new NotPossible(Refusal.Code.TOO_LARGE.messageKey());
    }
    Optional<Edited> renumbering =
        Optional.of(ids)
            .filter(steps -> !steps.isEmpty())
            .map(steps -> made(applied.document(), steps));
    return new Edited(applied.document(), applied.json(), applied.maps(), renumbering);
  }

  /** Steps that were made here and need no check. */
  private static Edited made(Node document, List<Step> steps) {
    Node result = Steps.replay(document, steps);
    List<StepMap> maps = steps.stream().map(Step::map).toList();
    return new Edited(result, Steps.write(steps), maps, Optional.empty());
  }

  /**
   * One step that puts a whole document in the place of what is there. Blocks without an id get
   * one.
   */
  public static Outcome replacing(Node document, String json) {
    try {
      Node wanted = BlockIds.completed(Documents.read(json));
      if (!Suggestions.ids(wanted).isEmpty()) {
        return new NotPossible(Refusal.Code.UNKNOWN_TYPE.messageKey());
      }
      Slice whole = new Slice(wanted.content(), 0, 0);
      return made(document, List.of(new ReplaceStep(0, document.content().size(), whole, false)));
    } catch (DocumentRefused refused) {
      return new NotPossible(refused.refusal().code().messageKey());
    }
  }

  /** The document that every log begins with. */
  public static Node empty() {
    return Nodes.doc("", Nodes.paragraph("").withId("start"));
  }

  public static Node read(String json) {
    return Documents.read(json);
  }

  public static String canonical(Node document) {
    return Documents.canonical(document);
  }

  public static SnapshotRow snapshot(Node document, long n) {
    String canonical = Documents.canonical(document);
    return new SnapshotRow(n, canonical, Documents.digest(canonical), WordsIn.of(document));
  }

  /** Applies a commit that was checked when it was stored. */
  public static Node replayed(Node document, CommitRow commit) {
    return Steps.replay(document, Steps.read(commit.steps()));
  }

  /**
   * Brings a stored anchor through the next commit, unless it was stored at a later one.
   *
   * @param after the document as that commit left it
   */
  public static AnchorRow follow(AnchorRow anchor, CommitRow commit, Node after) {
    return commit.n() > anchor.atN() ? moved(anchor, mapsOf(commit), after, commit.n()) : anchor;
  }

  /** Where a range is after commits that its writer had not seen. */
  public static Range follow(Node document, List<CommitRow> since, int from, int to) {
    List<StepMap> maps = new ArrayList<>();
    since.forEach(commit -> maps.addAll(mapsOf(commit)));
    Mapping mapping = Mapping.of(maps);
    return new Range(mapping.map(from, 1), mapping.map(to, -1));
  }

  public static AnchorRow anchorAt(
      UUID id, UUID text, Node document, long n, Range range, String quote) {
    return new AnchorRow(
        id,
        text,
        "WORDS",
        blockAt(document, range.from()),
        quote,
        n,
        range.from(),
        range.to(),
        false);
  }

  private static AnchorRow moved(AnchorRow anchor, List<StepMap> maps, Node after, long n) {
    Anchor.Words words = new Anchor.Words(anchor.from(), anchor.to(), anchor.detached());
    for (StepMap map : maps) {
      words = words.through(map);
    }
    words = words.standingIn(after);
    return anchor.moved(n, words.from(), words.to(), words.detached());
  }

  private static List<StepMap> mapsOf(CommitRow commit) {
    return Steps.read(commit.steps()).stream().map(Step::map).toList();
  }

  /** The id of the innermost block that holds a position. */
  private static String blockAt(Node document, int position) {
    String[] id = {""};
    document.visit(
        (node, at, parent) -> {
          boolean holds = at < position && position < at + node.nodeSize();
          if (holds && !node.id().isEmpty() && node.isBlock()) {
            id[0] = node.id();
          }
          return holds;
        });
    return id[0];
  }
}
