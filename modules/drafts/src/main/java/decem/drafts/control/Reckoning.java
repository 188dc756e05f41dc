package decem.drafts.control;

import decem.document.Node;
import decem.document.diff.Change;
import decem.document.diff.Comparison;
import decem.document.reading.WordCount;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Turns a comparison into what people would say of it: whole sections first, then the rest. */
final class Reckoning {

  /** Of a paragraph that keeps more of its words than this it is said that it was edited. */
  private static final double MOST = 0.34;

  private final Sections before;
  private final Sections after;
  private final NoteChanges notes;
  private final List<Act> acts = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();
  private int wordsAdded;
  private int wordsRemoved;

  /** One change of one thing. */
  record Act(Did did, What what, Place place) {}

  /** What the same is said of, wherever it was done. */
  private record Kind(Did did, What what) {}

  Reckoning(Node before, Node after, Predicate<String> counts) {
    this.before = Sections.of(before);
    this.after = Sections.of(after);
    this.notes = new NoteChanges(before, after, counts);
    for (Change change : Comparison.of(before, after).changes()) {
      if (counts.test(change.id())) {
        take(change);
      }
    }
    notes.changes().forEach((did, blocks) -> blocks.forEach(block -> note(did, block)));
  }

  private void take(Change change) {
    wordsAdded += change.wordsAdded();
    wordsRemoved += change.wordsRemoved();
    if (!notes.isAllThatChangedIn(change)) {
      acts.add(new Act(did(change), what(change.subject()), place(change.id())));
    }
  }

  private void note(Did did, String block) {
    acts.add(new Act(did, What.NOTE, place(block)));
  }

  /** Where the block stands now, else where it stood. */
  private Place place(String block) {
    Place now = after.placeOf(block);
    if (now.isSection()) {
      return now;
    }
    Place was = before.placeOf(block);
    return after.section(was.id()).orElse(was);
  }

  private static Did did(Change change) {
    return switch (change.kind()) {
      case ADDED -> Did.ADDED;
      case REMOVED -> Did.REMOVED;
      case MOVED -> Did.MOVED;
      case REFORMATTED -> Did.REFORMATTED;
      case CHANGED -> isRewritten(change) ? Did.REWRITTEN : Did.EDITED;
    };
  }

  private static boolean isRewritten(Change change) {
    int longer = Math.max(WordCount.words(change.before()), WordCount.words(change.after()));
    return Math.max(change.wordsAdded(), change.wordsRemoved()) > MOST * longer;
  }

  private static What what(Change.Subject subject) {
    return What.valueOf(subject.name());
  }

  Work work() {
    Set<Place> places = new LinkedHashSet<>();
    acts.forEach(act -> places.add(act.place()));
    places.stream().filter(Place::isSection).forEach(this::tellWhole);
    tellRest();
    deeds.sort(Comparator.comparing(Deed::did).thenComparing(Deed::what));
    return new Work(List.copyOf(deeds), wordsAdded, wordsRemoved);
  }

  private void tellWhole(Place place) {
    List<Act> here = acts.stream().filter(act -> act.place().equals(place)).toList();
    WholeSection section =
        new WholeSection(here, after.paragraphsAt(place), before.paragraphsAt(earlier(place)));
    section
        .did()
        .ifPresent(
            did -> {
              deeds.add(new Deed(did, What.SECTION, 1, List.of(place)));
              acts.removeIf(act -> act.place().equals(place) && section.says(act));
            });
  }

  /** The same section as it was numbered and called before. */
  private Place earlier(Place place) {
    return before.section(place.id()).orElse(place);
  }

  private void tellRest() {
    Map<Kind, List<Place>> rest = new LinkedHashMap<>();
    for (Act act : acts) {
      rest.computeIfAbsent(new Kind(act.did(), act.what()), kind -> new ArrayList<>())
          .add(act.place());
    }
    rest.forEach(
        (kind, places) ->
            deeds.add(new Deed(kind.did(), kind.what(), places.size(), sections(places))));
  }

  private static List<Place> sections(List<Place> places) {
    return places.stream().filter(Place::isSection).distinct().toList();
  }
}
