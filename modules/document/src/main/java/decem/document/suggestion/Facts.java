package decem.document.suggestion;

import decem.document.Mark;
import decem.document.Node;
import decem.document.suggestion.BlockChange.Added;
import decem.document.suggestion.BlockChange.Changed;
import decem.document.suggestion.BlockChange.Joined;
import decem.document.suggestion.BlockChange.Parted;
import decem.document.suggestion.BlockChange.Remarked;
import decem.document.suggestion.BlockChange.Removed;
import decem.document.suggestion.BlockChange.Retyped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what each suggestion in a document does. */
final class Facts {
  private final Node document;
  private final Map<String, Gathered> byId = new HashMap<>();

  private static final class Gathered {
    int position = Integer.MAX_VALUE;
    final List<String> inserted = new ArrayList<>();
    final List<String> deleted = new ArrayList<>();
    final List<BlockChange> blocks = new ArrayList<>();

    Suggestion suggestion(String id) {
      return new Suggestion(
          id, position, String.join("\n", inserted), String.join("\n", deleted), blocks);
    }
  }

  Facts(Node document) {
    this.document = document;
    gather(Verdict.REJECT);
    gather(Verdict.ACCEPT);
    document.visit(
        (node, at, parent) -> {
          node.marks().stream().filter(Suggestions::isOne).forEach(mark -> mention(mark, at));
          return true;
        });
  }

  List<Suggestion> all() {
    return byId.entrySet().stream()
        .map(entry -> entry.getValue().suggestion(entry.getKey()))
        .sorted(Comparator.comparingInt(Suggestion::position))
        .toList();
  }

  private Gathered at(String id, int position) {
    Gathered gathered = byId.computeIfAbsent(id, fresh -> new Gathered());
    gathered.position = Math.min(gathered.position, position);
    return gathered;
  }

  /** Rejecting takes away what would come, accepting what would go. */
  private void gather(Verdict verdict) {
    boolean comes = verdict == Verdict.REJECT;
    Map<String, Piece> last = new HashMap<>();
    for (Piece piece : Pieces.of(document, verdict, id -> true)) {
      if (piece.id().isEmpty()) continue;
      Gathered gathered = at(piece.id(), piece.from());
      String words = document.textBetween(piece.from(), piece.to(), "\n").replace("\u200b", "");
      if (!words.isEmpty()) (comes ? gathered.inserted : gathered.deleted).add(words);
      if (piece.isBlock()) wholes(piece, comes, gathered);
      Piece before = last.put(piece.id(), piece);
      if (isBoundary(before, piece)) gathered.blocks.add(comes ? new Parted() : new Joined());
    }
  }

  private boolean isBoundary(@Nullable Piece before, Piece piece) {
    return before != null
        && !before.isBlock()
        && !piece.isBlock()
        && before.reaches(piece, document);
  }

  private void wholes(Piece piece, boolean comes, Gathered gathered) {
    for (int at = piece.from(); at < piece.to(); ) {
      Node block = Objects.requireNonNull(document.nodeAt(at));
      String type = block.type().name();
      gathered.blocks.add(comes ? new Added(type) : new Removed(type));
      at += block.nodeSize();
    }
  }

  /** Also what stands inside of something that comes or goes as a whole is mentioned. */
  private void mention(Mark mark, int at) {
    Gathered gathered = at(mark.string("id"), at);
    if (mark.is("modification")) gathered.blocks.add(setting(mark));
  }

  private static BlockChange setting(Mark mark) {
    Object before = mark.attribute("previousValue");
    Object now = mark.attribute("newValue");
    return switch (mark.string("type")) {
      case "attr" -> new Changed(String.valueOf(mark.attribute("attrName")), before, now);
      case "nodeType" -> new Retyped(String.valueOf(before), String.valueOf(now));
      default -> new Remarked(before, now);
    };
  }
}
