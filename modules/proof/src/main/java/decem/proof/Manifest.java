package decem.proof;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a version consists of. The SHA-256 over its canonical JSON (RFC 8785) is the digest of the
 * version: whoever decides on the digest decides on exactly these texts, figures and words.
 *
 * @param reference with the suffix of the version
 * @param schema number of the schema that the documents follow
 * @param pictures SHA-256 of every picture in any of the texts
 * @param previous the digest of the version before; empty for the first
 */
public record Manifest(
    VersionId version,
    String reference,
    PaperKind kind,
    Bilingual title,
    String marking,
    int schema,
    Map<Language, Text> texts,
    List<Digest> pictures,
    Optional<Digest> previous) {

  /** The name under which the format is for ever known. */
  public static final String FORMAT = "decem manifest";

  /** The number of the format that is written now. */
  public static final int NUMBER = 1;

  public Manifest {
    texts = Map.copyOf(texts);
    pictures = List.copyOf(pictures);
  }

  /** One language: the commit at which it was taken, its SHA-256, and its blocks in order. */
  public record Text(long commit, Digest digest, List<Block> blocks) {
    public Text {
      blocks = List.copyOf(blocks);
    }

    /** A document's exact bytes as they stand in a manifest. */
    public static Text of(long commit, byte[] document) {
      return new Text(commit, Digest.of(document), Block.of(document));
    }
  }

  /** The exact bytes to hash and to keep. */
  public byte[] bytes() {
    Map<String, Json> members = new TreeMap<>();
    members.put("format", format());
    members.put("paper", new Json.Text(version.paper().value().toString()));
    members.put("version", new Json.Whole(version.number()));
    members.put("reference", new Json.Text(reference));
    members.put("kind", new Json.Text(kind.name()));
    members.put("title", words(title));
    members.put("marking", new Json.Text(marking));
    members.put("schema", new Json.Whole(schema));
    members.put("texts", allTexts());
    members.put("pictures", new Json.Arr(pictures.stream().map(Manifest::hex).toList()));
    previous.ifPresent(digest -> members.put("previous", hex(digest)));
    return Canonical.bytes(new Json.Obj(members));
  }

  /** Reads a manifest back; whatever is not one is a {@link NotAManifest}. */
  public static Manifest read(byte[] bytes) {
    try {
      return read(JsonReader.read(bytes).object());
    } catch (JsonBroken | IllegalArgumentException broken) {
      throw new NotAManifest(String.valueOf(broken.getMessage()));
    }
  }

  private static Manifest read(Json.Obj json) {
    Json.Obj format = json.get("format").object();
    if (!format.get("name").text().equals(FORMAT) || format.get("number").whole() != NUMBER) {
      throw new NotAManifest("another format or a newer number");
    }
    PaperId paper = PaperId.of(json.get("paper").text());
    return new Manifest(
        new VersionId(paper, Math.toIntExact(json.get("version").whole())),
        json.get("reference").text(),
        PaperKind.valueOf(json.get("kind").text()),
        words(json.get("title").object()),
        json.get("marking").text(),
        Math.toIntExact(json.get("schema").whole()),
        texts(json.get("texts").object()),
        json.get("pictures").items().stream().map(Manifest::digest).toList(),
        Optional.ofNullable(json.members().get("previous")).map(Manifest::digest));
  }

  private static Json format() {
    return new Json.Obj(Map.of("name", new Json.Text(FORMAT), "number", new Json.Whole(NUMBER)));
  }

  private Json allTexts() {
    Map<String, Json> all = new TreeMap<>();
    texts.forEach((language, text) -> all.put(language.tag(), json(text)));
    return new Json.Obj(all);
  }

  private static Json json(Text text) {
    List<Json> blocks = text.blocks().stream().map(Manifest::json).toList();
    return new Json.Obj(
        Map.of(
            "commit", new Json.Whole(text.commit()),
            "digest", hex(text.digest()),
            "blocks", new Json.Arr(blocks)));
  }

  private static Json json(Block block) {
    return new Json.Obj(Map.of("id", new Json.Text(block.id()), "digest", hex(block.digest())));
  }

  private static Map<Language, Text> texts(Json.Obj json) {
    Map<Language, Text> texts = new EnumMap<>(Language.class);
    json.members().forEach((tag, text) -> texts.put(language(tag), text(text.object())));
    return texts;
  }

  private static Language language(String tag) {
    if (!Language.ofTag(tag).tag().equals(tag)) {
      throw new NotAManifest("a language that is not known: " + tag);
    }
    return Language.ofTag(tag);
  }

  private static Text text(Json.Obj json) {
    List<Block> blocks =
        json.get("blocks").items().stream()
            .map(Json::object)
            .map(block -> new Block(block.get("id").text(), digest(block.get("digest"))))
            .toList();
    return new Text(json.get("commit").whole(), digest(json.get("digest")), blocks);
  }

  private static Json words(Bilingual words) {
    return new Json.Obj(Map.of("en", new Json.Text(words.en()), "fr", new Json.Text(words.fr())));
  }

  private static Bilingual words(Json.Obj json) {
    return new Bilingual(json.get("en").text(), json.get("fr").text());
  }

  private static Json hex(Digest digest) {
    return new Json.Text(digest.hex());
  }

  private static Digest digest(Json json) {
    return new Digest(json.text());
  }
}
