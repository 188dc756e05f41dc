package decem.proof;

import decem.contract.Digest;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a text: its id, which is kept through edits, and the SHA-256 of its canonical JSON.
 */
public record Block(String id, Digest digest) {

  /** All blocks of a document in the order of reading, a block before those inside it. */
  public static List<Block> of(byte[] document) {
    List<Block> found = new ArrayList<>();
    collect(JsonReader.read(document), found);
    return List.copyOf(found);
  }

  private static void collect(Json node, List<Block> found) {
    Json.Obj object = node.object();
    if (object.members().get("attrs") instanceof Json.Obj attributes
        && attributes.members().get("id") instanceof Json.Text(String id)) {
      found.add(new Block(id, Digest.of(Canonical.bytes(object))));
    }
    if (object.members().get("content") instanceof Json.Arr(List<Json> children)) {
      children.forEach(child -> collect(child, found));
    }
  }
}
