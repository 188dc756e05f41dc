package decem.drafts.control;

import decem.document.Node;
import decem.document.diff.Change;
import decem.document.reading.PlainText;
import decem.drafts.control.Deed.Did;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of the footnotes, which stand in the words of a block and are things of their own.
 */
final class NoteChanges {

  private final NotesOf before;
  private final NotesOf after;
  private final Map<Did, List<String>> changes = new EnumMap<>(Did.class);
  private final Set<String> blocks = new HashSet<>();

  /** The notes of a document by id, and the letters of its text blocks without them. */
  private record NotesOf(Map<String, Note> notes, Map<String, String> letters) {

    static NotesOf document(Node document) {
      NotesOf all = new NotesOf(new LinkedHashMap<>(), new HashMap<>());
      document.visit(
          (node, at, parent) -> {
            if (node.is("footnote")) {
              all.notes.put(node.id(), new Note(parent.id(), node));
            } else if (node.isTextblock()) {
              all.letters.put(node.id(), PlainText.ofBlock(node));
            }
            return true;
          });
      return all;
    }
  }

  private record Note(String block, Node node) {}

  NoteChanges(Node before, Node after, Predicate<String> counts) {
    this.before = NotesOf.document(before);
    this.after = NotesOf.document(after);
    this.after.notes.forEach(
        (id, note) -> {
          if (counts.test(id)) {
            compare(id, note);
          }
        });
    this.before.notes.forEach(
        (id, note) -> {
          if (counts.test(id) && !this.after.notes.containsKey(id)) {
            put(Did.REMOVED, note);
          }
        });
  }

  private void compare(String id, Note now) {
    Note was = before.notes.get(id);
    if (was == null) {
      put(Did.ADDED, now);
    } else if (!was.node().equals(now.node())) {
      put(Did.EDITED, now);
    }
  }

  private void put(Did did, Note note) {
    changes.computeIfAbsent(did, each -> new ArrayList<>()).add(note.block());
    blocks.add(note.block());
  }

  /** For each thing that was done to notes, the blocks in whose words they stand or stood. */
  Map<Did, List<String>> changes() {
    return changes;
  }

  /** Whether the block has the same letters as before, but for its notes. */
  boolean isAllThatChangedIn(Change change) {
    boolean same = change.kind() == Change.Kind.CHANGED;
    return same && blocks.contains(change.id()) && isSameBeside(change.id());
  }

  private boolean isSameBeside(String block) {
    String was = before.letters.get(block);
    return was != null && Objects.equals(was, after.letters.get(block));
  }
}
