package decem.drafts.control;

import decem.document.json.Json;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done, in the form in which it is kept. */
public final class WorkJson {

  /** Counts up when what is kept comes to mean something else: then it is reckoned anew. */
  public static final int FORM = 1;

  private WorkJson() {}

  public static String write(Work work) {
    return Json.write(
        Map.of(
            "added", work.wordsAdded(),
            "removed", work.wordsRemoved(),
            "deeds", work.deeds().stream().map(WorkJson::deed).toList()));
  }

  private static Map<String, Object> deed(Deed deed) {
    return Map.of(
        "did", deed.did().name(),
        "what", deed.what().name(),
        "count", deed.count(),
        "places", deed.places().stream().map(WorkJson::place).toList());
  }

  private static Map<String, Object> place(Place place) {
    return Map.of("id", place.id(), "number", place.number(), "title", place.title());
  }

  public static Work read(String json) {
    Map<String, @Nullable Object> work = Json.readObject(json);
    List<Deed> deeds = Json.array(work.get("deeds")).stream().map(WorkJson::deed).toList();
    return new Work(deeds, number(work, "added"), number(work, "removed"));
  }

  private static Deed deed(@Nullable Object json) {
    Map<String, @Nullable Object> deed = Json.object(json);
    return new Deed(
        Did.valueOf(words(deed, "did")),
        What.valueOf(words(deed, "what")),
        number(deed, "count"),
        Json.array(deed.get("places")).stream().map(WorkJson::place).toList());
  }

  private static Place place(@Nullable Object json) {
    Map<String, @Nullable Object> place = Json.object(json);
    return new Place(words(place, "id"), words(place, "number"), words(place, "title"));
  }

  private static String words(Map<String, @Nullable Object> object, String name) {
    return (String) Objects.requireNonNull(object.get(name));
  }

  private static int number(Map<String, @Nullable Object> object, String name) {
    return Math.toIntExact((Long) Objects.requireNonNull(object.get(name)));
  }
}
