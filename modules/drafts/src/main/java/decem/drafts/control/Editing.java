package decem.drafts.control;

import decem.document.BlockIds;
import decem.document.ChangedBlocks;
import decem.document.DocumentRefused;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.Refusal;
import decem.document.step.Outcome;
import decem.document.step.Outcome.Applied;
import decem.document.step.ReplaceStep;
import decem.document.step.Slice;
import decem.document.step.Step;
import decem.document.step.StepMap;
import decem.document.step.Steps;
import decem.document.suggestion.Suggestions;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SnapshotRow;
import java.util.List;

/** What steps do to a document, and what is kept of both. */
public final class Editing {

  private Editing() {}

  /** What became of steps: a new document, or the code of the rule that they break. */
  public sealed interface Taking {}

  /** The steps as they are to be stored, what they make of the document, and where it differs. */
  public record Taken(Applied applied, ChangedBlocks changed) implements Taking {
    static Taken of(Node before, Applied applied) {
      return new Taken(applied, ChangedBlocks.between(before, applied.document()));
    }
  }

  /** Nothing has changed. */
  public record NotPossible(String code) implements Taking {}

  /**
   * Takes steps as they came from outside: all of them or none.
   *
   * @param missed the commits that their author had not seen
   */
  static Taking of(Node document, String steps, List<Applied> missed) {
    return switch (Steps.take(document, steps, missed)) {
      case Outcome.Refused refused -> new NotPossible(refused.refusal().code().messageKey());
      case Applied applied -> Taken.of(document, applied);
    };
  }

  /**
   * One step that puts a whole document in the place of what is there. Blocks without an id get
   * one; suggestions come from people and never with a document.
   */
  public static Taking replacing(Node document, String json) {
    try {
      Node wanted = BlockIds.completed(Documents.read(json));
      if (!Suggestions.ids(wanted).isEmpty()) {
        return new NotPossible(Refusal.Code.UNKNOWN_TYPE.messageKey());
      }
      Slice whole = new Slice(wanted.content(), 0, 0);
      Step step = new ReplaceStep(0, document.content().size(), whole, false);
      return Taken.of(document, Steps.again(document, List.of(step)));
    } catch (DocumentRefused refused) {
      return new NotPossible(refused.refusal().code().messageKey());
    }
  }

  /** How many suggestions stand in a document. */
  public static int suggestions(Node document) {
    return Suggestions.ids(document).size();
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

  /** A commit as it was when it was stored; its steps were checked then. */
  public static Applied again(Node document, CommitRow commit) {
    return Steps.again(document, Steps.read(commit.steps()));
  }

  /** The document after a commit that was checked when it was stored. */
  public static Node replayed(Node document, CommitRow commit) {
    return Steps.replay(document, Steps.read(commit.steps()));
  }

  static List<StepMap> mapsOf(CommitRow commit) {
    return Steps.read(commit.steps()).stream().map(Step::map).toList();
  }
}
