package decem.document.html;

import java.util.List;
import java.util.stream.Collectors;

/** The elements around marked words: redline outside, anchors inside. */
final class SpanTags {
  private SpanTags() {}

  static void around(List<Span> spans, Markup out, Runnable inside) {
    List<Span> redline = spans.stream().filter(span -> span.kind() != Span.Kind.ANCHOR).toList();
    String anchors =
        spans.stream()
            .filter(span -> span.kind() == Span.Kind.ANCHOR)
            .map(Span::id)
            .collect(Collectors.joining(" "));
    redline.forEach(
        span -> out.open(tag(span), "class", className(span), "data-change", span.id()));
    if (!anchors.isEmpty()) out.open("mark", "class", "hit", "data-anchor", anchors);
    inside.run();
    if (!anchors.isEmpty()) out.close("mark");
    redline.reversed().forEach(span -> out.close(tag(span)));
  }

  private static String tag(Span span) {
    return switch (span.kind()) {
      case INSERTED, MOVED_HERE -> "ins";
      case DELETED, MOVED_AWAY -> "del";
      case REFORMATTED -> "span";
      case ANCHOR -> "mark";
    };
  }

  private static String className(Span span) {
    return switch (span.kind()) {
      case MOVED_HERE, MOVED_AWAY -> "moved";
      case REFORMATTED -> "reformatted";
      default -> "";
    };
  }
}
