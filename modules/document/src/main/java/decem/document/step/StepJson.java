package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Mark;
import decem.document.Refusal;
import decem.document.Schema;
import decem.document.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The strict reading of one step's JSON: its own names only, positions that are integers from 0 on.
 */
record StepJson(Map<String, @Nullable Object> names) {
  /** How far a mark may reach in one step (LIVE-DRAFTING 4.2). */
  private static final int WIDEST_MARK = 200_000;

  static Step read(@Nullable Object value) {
    StepJson json = new StepJson(Json.object(value));
    return switch (json.string("stepType")) {
      case "replace" -> json.replace();
      case "replaceAround" -> json.replaceAround();
      case "addMark" -> json.addMark();
      case "removeMark" -> json.removeMark();
      case "markSet" -> json.markSet();
      case "addNodeMark" -> new AddNodeMarkStep(json.onNode("mark").number("pos"), json.mark());
      case "removeNodeMark" ->
          new RemoveNodeMarkStep(json.onNode("mark").number("pos"), json.mark());
      case "attr" ->
          new AttrStep(
              json.onNode("attr", "value").number("pos"), json.string("attr"), json.value("value"));
      case "docAttr" -> json.docAttr();
      default ->
          throw new DocumentRefused(Refusal.Code.UNKNOWN_TYPE, "step " + json.string("stepType"));
    };
  }

  private ReplaceStep replace() {
    only(Set.of("stepType", "from", "to", "slice", "structure"));
    int from = number("from");
    return new ReplaceStep(from, inOrder(from, number("to")), slice(), structure());
  }

  private ReplaceAroundStep replaceAround() {
    only(Set.of("stepType", "from", "to", "gapFrom", "gapTo", "insert", "slice", "structure"));
    int from = number("from");
    int gapFrom = inOrder(from, number("gapFrom"));
    int gapTo = inOrder(gapFrom, number("gapTo"));
    int to = inOrder(gapTo, number("to"));
    Slice slice = slice();
    inOrder(number("insert"), slice.size());
    return new ReplaceAroundStep(from, to, gapFrom, gapTo, slice, number("insert"), structure());
  }

  private AddMarkStep addMark() {
    only(Set.of("stepType", "from", "to", "mark"));
    return new AddMarkStep(number("from"), markedTo(), mark());
  }

  private RemoveMarkStep removeMark() {
    only(Set.of("stepType", "from", "to", "mark"));
    return new RemoveMarkStep(number("from"), markedTo(), mark());
  }

  private int markedTo() {
    int to = inOrder(number("from"), number("to"));
    if (to - number("from") > WIDEST_MARK)
      throw new DocumentRefused(Refusal.Code.TOO_LARGE, "a mark that wide");
    return to;
  }

  private MarkSetStep markSet() {
    only(Set.of("stepType", "steps"));
    List<MarkStep> flat = new ArrayList<>();
    for (Object each : Json.array(value("steps"))) {
      switch (read(each)) {
        case MarkStep step -> flat.add(step);
        case MarkSetStep inner -> flat.addAll(inner.steps());
        default -> throw malformed("a set of marks with another step in it");
      }
    }
    return new MarkSetStep(flat);
  }

  private DocAttrStep docAttr() {
    only(Set.of("stepType", "attr", "value"));
    return new DocAttrStep(string("attr"), value("value"));
  }

  private StepJson onNode(String... more) {
    Set<String> known = new HashSet<>(Set.of(more));
    known.addAll(Set.of("stepType", "pos"));
    only(known);
    return this;
  }

  void only(Set<String> known) {
    for (String name : names.keySet()) {
      if (!known.contains(name)) throw malformed("an unknown name " + name);
    }
  }

  @Nullable Object value(String name) {
    if (!names.containsKey(name)) throw malformed("no " + name);
    return names.get(name);
  }

  int numberOr(String name, int otherwise) {
    return names.containsKey(name) ? number(name) : otherwise;
  }

  private int number(String name) {
    if (value(name) instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE)
      return number.intValue();
    throw new DocumentRefused(Refusal.Code.POSITION, name + " is not a position");
  }

  private static int inOrder(int before, int after) {
    if (before > after)
      throw new DocumentRefused(Refusal.Code.POSITION, before + " before " + after);
    return after;
  }

  private String string(String name) {
    if (value(name) instanceof String text) return text;
    throw malformed(name + " is not a text");
  }

  private Mark mark() {
    return Schema.current().readMark(value("mark"));
  }

  private Slice slice() {
    return names.get("slice") == null ? Slice.EMPTY : Slice.read(names.get("slice"));
  }

  private boolean structure() {
    if (!names.containsKey("structure")) return false;
    if (names.get("structure") instanceof Boolean structure) return structure;
    throw malformed("structure is neither true nor false");
  }

  private static DocumentRefused malformed(String what) {
    return new DocumentRefused(Refusal.Code.MALFORMED, what);
  }
}
