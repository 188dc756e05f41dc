package decem.proof;

import decem.contract.Digest;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pictures that a document names, as {@code media:} and their SHA-256. */
public final class NamedPictures {

  private static final String MEDIA = "media:";

  private final SortedSet<Digest> found = new TreeSet<>(Comparator.comparing(Digest::hex));

  private NamedPictures() {}

  public static SortedSet<Digest> in(byte[] document) {
    NamedPictures names = new NamedPictures();
    names.collect(JsonReader.read(document));
    return names.found;
  }

  private void collect(Json node) {
    Json.Obj object = node.object();
    if (object.members().get("attrs") instanceof Json.Obj attributes
        && attributes.members().get("src") instanceof Json.Text(String source)
        && source.startsWith(MEDIA)) {
      found.add(new Digest(source.substring(MEDIA.length())));
    }
    if (object.members().get("content") instanceof Json.Arr(List<Json> children)) {
      children.forEach(this::collect);
    }
  }
}
