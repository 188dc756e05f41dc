package decem.drafts.page;

import decem.contract.Language;
import decem.drafts.control.Deed;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import decem.drafts.control.Place;
import decem.drafts.control.Sentences;
import decem.drafts.control.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What was done, as it is told of a person: "rewrote 3.2 and added two recommendations". */
final class WorkWords {

  private static final int MOST_PLACES = 3;
  private static final int LONGEST_TITLE = 60;

  private final Language language;
  private final boolean several;

  /** For what one person did. */
  WorkWords(Language language) {
    this(language, 1);
  }

  /** For what so many people did. */
  WorkWords(Language language, int people) {
    this.language = language;
    this.several = people > 1;
  }

  /** What follows the name of a person. */
  String of(Work work) {
    List<Place> one = samePlaces(work);
    return one.isEmpty() ? told(work) : told(nowhere(work)) + " " + at("in", one);
  }

  /** The same as a list: "Rewritten: 1.4", "Added: a note in 2.8". */
  List<String> lines(Work work) {
    return Arrays.stream(Did.values())
        .map(did -> clause(did, work))
        .filter(clause -> !clause.objects().isEmpty())
        .map(clause -> say("done." + clause.did(), list(clause.objects())))
        .toList();
  }

  /** The places of all that was done, where those are the same. */
  private static List<Place> samePlaces(Work work) {
    List<List<Place>> all = work.deeds().stream().map(Deed::places).distinct().toList();
    boolean whole = work.deeds().stream().anyMatch(WorkWords::isOfSection);
    return work.deeds().size() > 1 && all.size() == 1 && !whole ? all.getFirst() : List.of();
  }

  private static Work nowhere(Work work) {
    List<Deed> deeds =
        work.deeds().stream()
            .map(deed -> new Deed(deed.did(), deed.what(), deed.count(), List.of()))
            .toList();
    return new Work(deeds, work.wordsAdded(), work.wordsRemoved());
  }

  private String told(Work work) {
    List<Clause> clauses =
        Arrays.stream(Did.values())
            .map(did -> clause(did, work))
            .filter(clause -> !clause.objects().isEmpty())
            .toList();
    if (clauses.isEmpty()) {
      return say("work.nothing");
    }
    List<String> said = clauses.stream().map(this::said).toList();
    boolean parted = said.size() > 1 && clauses.stream().anyMatch(Clause::isLong);
    return parted ? String.join(say("list.parted"), said) : list(said);
  }

  /** One verb and everything that it was done to. */
  private record Clause(Did did, List<String> objects, int places) {

    /** Two things in it make the next "and" hard to read. */
    boolean isLong() {
      return objects.size() > 1 || places > 1;
    }
  }

  private Clause clause(Did did, Work work) {
    List<Deed> deeds = work.deeds().stream().filter(deed -> deed.did() == did).toList();
    List<Place> sections = deeds.stream().filter(WorkWords::isOfSection).flatMap(places()).toList();
    List<String> objects = new ArrayList<>();
    if (!sections.isEmpty()) {
      objects.add(at("sections", sections));
    }
    List<Deed> others = deeds.stream().filter(deed -> !isOfSection(deed)).toList();
    others.forEach(deed -> objects.add(object(deed)));
    int most = others.stream().mapToInt(deed -> deed.places().size()).max().orElse(0);
    return new Clause(did, objects, Math.max(most, sections.size()));
  }

  private static boolean isOfSection(Deed deed) {
    return deed.what() == What.SECTION;
  }

  private static java.util.function.Function<Deed, Stream<Place>> places() {
    return deed -> deed.places().stream();
  }

  private String said(Clause clause) {
    return say((several ? "they." : "did.") + clause.did(), list(clause.objects()));
  }

  /** "two recommendations in 4 and 5". */
  private String object(Deed deed) {
    String things = say("what." + deed.what(), deed.count());
    return deed.places().isEmpty() ? things : things + " " + at("in", deed.places());
  }

  private String at(String how, List<Place> places) {
    List<String> labels = new ArrayList<>();
    places.stream().limit(MOST_PLACES).map(this::label).forEach(labels::add);
    if (places.size() > MOST_PLACES) {
      labels.add(say("place.elsewhere"));
    }
    return say(how + (places.size() == 1 ? ".one" : ".many"), list(labels));
  }

  /** The number of a section, or its title where it has none. */
  String label(Place place) {
    if (!place.number().isEmpty()) {
      return place.number();
    }
    return place.title().isEmpty() ? say("place.untitled") : say("place.titled", title(place));
  }

  private static String title(Place place) {
    String title = place.title();
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE)) + "…";
  }

  /** "a", "a and b", "a, b and c". */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String before = String.join(", ", items.subList(0, items.size() - 1));
    return say("list.and", before, items.getLast());
  }

  private String say(String key, Object... values) {
    return Sentences.of(language, key, values);
  }
}
