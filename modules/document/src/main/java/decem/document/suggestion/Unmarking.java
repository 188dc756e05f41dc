package decem.document.suggestion;

import decem.document.Fragment;
import decem.document.Mark;
import decem.document.Node;
import decem.document.NodeType;
import decem.document.Schema;
import decem.document.step.AddNodeMarkStep;
import decem.document.step.AttrStep;
import decem.document.step.RemoveMarkStep;
import decem.document.step.RemoveNodeMarkStep;
import decem.document.step.ReplaceAroundStep;
import decem.document.step.Slice;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the marks off what stays, and gives changed settings their former value where they are
 * rejected. No position moves by it.
 */
final class Unmarking {
  private final Work work;
  private final Verdict verdict;
  private final Predicate<String> ids;

  Unmarking(Work work, Verdict verdict, Predicate<String> ids) {
    this.work = work;
    this.verdict = verdict;
    this.ids = ids;
  }

  /** What stays, before anything else is taken out. */
  void ofWhatStays() {
    each(mark -> !verdict.removes(mark));
  }

  /** At the end: notes that were only cut through, and what cannot be taken out. */
  void ofWhatIsLeft() {
    each(mark -> true);
  }

  private void each(Predicate<Mark> taken) {
    work.document()
        .visit(
            (node, at, parent) -> {
              for (Mark mark : node.marks()) {
                boolean decided = Suggestions.isOne(mark) && ids.test(mark.string("id"));
                if (decided && taken.test(mark)) take(mark, node, at);
              }
              return true;
            });
  }

  private void take(Mark mark, Node node, int at) {
    if (node.isText()) work.make(new RemoveMarkStep(at, at + node.nodeSize(), mark));
    else work.make(new RemoveNodeMarkStep(at, mark));
    if (mark.is("modification") && verdict == Verdict.REJECT) undo(mark, at);
  }

  private void undo(Mark mark, int at) {
    Object before = mark.attribute("previousValue");
    switch (mark.string("type")) {
      case "attr" ->
          work.make(new AttrStep(at, String.valueOf(mark.attribute("attrName")), before));
      case "nodeType" -> retype(at, String.valueOf(before));
      default -> remark(at, mark.attribute("newValue"), before);
    }
  }

  private void remark(int at, @Nullable Object now, @Nullable Object before) {
    if (now != null) work.make(() -> new RemoveNodeMarkStep(at, Schema.current().readMark(now)));
    if (before != null) work.make(() -> new AddNodeMarkStep(at, Schema.current().readMark(before)));
  }

  /** The former type, with the attributes that both types have. */
  private void retype(int at, String name) {
    Node node = work.document().nodeAt(at);
    if (node != null && !node.isLeaf()) work.make(() -> retyped(node, at, name));
  }

  private static ReplaceAroundStep retyped(Node node, int at, String name) {
    NodeType type = Schema.current().nodeType(name);
    Map<String, @Nullable Object> shared = new HashMap<>();
    for (String attribute : type.attributeNames())
      if (node.type().hasAttribute(attribute)) shared.put(attribute, node.attribute(attribute));
    Node outside = type.create(shared, Fragment.EMPTY).withMarks(node.marks());
    int end = at + node.nodeSize();
    Slice around = new Slice(Fragment.of(outside), 0, 0);
    return new ReplaceAroundStep(at, end, at + 1, end - 1, around, 1, true);
  }
}
