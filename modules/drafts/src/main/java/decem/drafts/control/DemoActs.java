package decem.drafts.control;

import decem.document.BlockIds;
import decem.document.Fragment;
import decem.document.Mark;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.Schema;
import decem.document.step.AddMarkStep;
import decem.document.step.ReplaceStep;
import decem.document.step.Slice;
import decem.document.step.Step;
import java.util.List;
import java.util.Map;

/** What people of the demonstration do to a text, found by its words. */
public final class DemoActs {

  private DemoActs() {}

  /** A block of the text's own, and where it begins. */
  private record Block(Node node, int at) {

    int end() {
      return at + node.nodeSize();
    }
  }

  /**
   * @param act WORDS for others in their place, AFTER for a paragraph behind the one with these
   *     words, NOTE for a footnote behind them, MOVE for that paragraph behind another, SUGGEST for
   *     others in their place that somebody would like, STRIKE for taking them out
   * @param words as they stand in the text, in one piece
   * @param more the new words, or those of the other paragraph
   */
  public static List<Step> steps(Node document, String act, String words, String more) {
    int from = positionOf(document, words);
    int to = from + words.length();
    return switch (act) {
      case "WORDS" -> List.of(put(from, to, Nodes.text(more)));
      case "NOTE" -> List.of(put(to, to, Nodes.footnote(more).withId(BlockIds.fresh())));
      case "AFTER" -> {
        int end = blockAt(document, from).end();
        yield List.of(put(end, end, Nodes.paragraph(more).withId(BlockIds.fresh())));
      }
      case "SUGGEST" -> suggested(from, to, more);
      case "STRIKE" -> List.of(new AddMarkStep(from, to, mark("deletion", BlockIds.fresh())));
      case "MOVE" -> moved(document, from, positionOf(document, more));
      default -> throw new IllegalArgumentException(act);
    };
  }

  /** The new words stand behind those that would go; both are one suggestion. */
  private static List<Step> suggested(int from, int to, String more) {
    String id = BlockIds.fresh();
    Step words = put(to, to, Nodes.text(more, mark("insertion", id)));
    return List.of(words, new AddMarkStep(from, to, mark("deletion", id)));
  }

  private static Mark mark(String type, String id) {
    return Schema.current().markType(type).create(Map.of("id", id));
  }

  private static List<Step> moved(Node document, int from, int behind) {
    Block block = blockAt(document, from);
    int end = blockAt(document, behind).end();
    int there = end > block.at() ? end - block.node().nodeSize() : end;
    Step out = new ReplaceStep(block.at(), block.end(), Slice.EMPTY, false);
    return List.of(out, put(there, there, block.node()));
  }

  private static Step put(int from, int to, Node node) {
    return new ReplaceStep(from, to, new Slice(Fragment.of(List.of(node)), 0, 0), false);
  }

  private static int positionOf(Node document, String words) {
    int[] found = {-1};
    document.visit(
        (node, at, parent) -> {
          if (found[0] < 0 && node.isText() && node.text().contains(words)) {
            found[0] = at + node.text().indexOf(words);
          }
          return found[0] < 0;
        });
    if (found[0] < 0) {
      throw new IllegalArgumentException("Nowhere in the text: " + words);
    }
    return found[0];
  }

  private static Block blockAt(Node document, int position) {
    int at = 0;
    for (Node child : document.children()) {
      if (position < at + child.nodeSize()) {
        return new Block(child, at);
      }
      at += child.nodeSize();
    }
    throw new IllegalArgumentException("Behind the text: " + position);
  }
}
