package decem.document.step;

import decem.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a range but keeps a gap in it, moved into the slice: wrapping, lifting, changing a
 * block's type.
 */
public record ReplaceAroundStep(
    int from, int to, int gapFrom, int gapTo, Slice slice, int insert, boolean structure)
    implements Step {
  @Override
  public Node apply(Node document) {
    if (structure && overwrites(document)) throw Replacement.misfit("content would be overwritten");
    Slice gap = Slice.of(document, gapFrom, gapTo);
    if (gap.openStart() > 0 || gap.openEnd() > 0) throw Replacement.misfit("the gap is not flat");
    return Replacement.replace(document, from, to, slice.with(insert, gap.content()));
  }

  private boolean overwrites(Node document) {
    return ReplaceStep.hasContentBetween(document, from, gapFrom)
        || ReplaceStep.hasContentBetween(document, gapTo, to);
  }

  @Override
  public StepMap map() {
    return StepMap.of(from, gapFrom - from, insert, gapTo, to - gapTo, slice.size() - insert);
  }

  @Override
  public Optional<ReplaceAroundStep> through(Mapping mapping) {
    MapResult start = mapping.mapResult(from, 1);
    MapResult end = mapping.mapResult(to, -1);
    int gapStart = from == gapFrom ? start.position() : mapping.map(gapFrom, -1);
    int gapEnd = to == gapTo ? end.position() : mapping.map(gapTo, 1);
    boolean gone = start.isDeletedAcross() && end.isDeletedAcross();
    if (gone || gapStart < start.position() || gapEnd > end.position() || gapStart > gapEnd)
      return Optional.empty();
    return Optional.of(
        new ReplaceAroundStep(
            start.position(), end.position(), gapStart, gapEnd, slice, insert, structure));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stepType", "replaceAround");
    json.put("from", (long) from);
    json.put("to", (long) to);
    json.put("gapFrom", (long) gapFrom);
    json.put("gapTo", (long) gapTo);
    json.put("insert", (long) insert);
    if (slice.size() != 0) json.put("slice", slice.json());
    if (structure) json.put("structure", true);
    return json;
  }
}
