package decem.exchange.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A Word file as parts and the relations between them, once it is known to be one. */
final class WordPackage {
  private static final byte[] OLD_FILE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String MACROS = "macroenabled";

  private final Archive archive;
  private final XmlParts xml;
  private final String main;

  private WordPackage(Archive archive, XmlParts xml) {
    this.archive = archive;
    this.xml = xml;
    this.main = findMain();
  }

  static WordPackage open(byte[] file, Limits limits) {
    recognise(file, limits);
    WordPackage opened = new WordPackage(Archive.open(file, limits), new XmlParts(limits));
    opened.refuseForeignKinds();
    return opened;
  }

  XmlParts xml() {
    return xml;
  }

  String main() {
    return main;
  }

  byte[] mainBytes() {
    return archive.part(main).orElseThrow(() -> new RefusedFile(Refusal.DAMAGED));
  }

  Optional<byte[]> part(String name) {
    return archive.part(name);
  }

  /**
   * The first part that the main part names with that kind of relation; empty when there is none.
   */
  Xml related(String kind) {
    return relations(main).firstOf(kind).flatMap(archive::part).map(xml::whole).orElse(Xml.NONE);
  }

  Optional<String> relatedName(String kind) {
    return relations(main).firstOf(kind);
  }

  Relations relations(String part) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    return archive
        .part(name)
        .map(bytes -> Relations.of(folder, xml.whole(bytes)))
        .orElse(Relations.NONE);
  }

  private static void recognise(byte[] file, Limits limits) {
    if (file.length == 0) {
      throw new RefusedFile(Refusal.EMPTY);
    }
    if (file.length > limits.fileBytes()) {
      throw new RefusedFile(Refusal.TOO_LARGE);
    }
    if (startsWith(file, OLD_FILE)) {
      throw new RefusedFile(holds(file, "EncryptedPackage") ? Refusal.ENCRYPTED : Refusal.OLD_WORD);
    }
    if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
      throw new RefusedFile(Refusal.NOT_WORD);
    }
  }

  /** The directory of an old compound file names its streams in two bytes a letter. */
  private static boolean holds(byte[] file, String stream) {
    String sought = new String(stream.getBytes(UTF_16LE), ISO_8859_1);
    return new String(file, ISO_8859_1).contains(sought);
  }

  private static boolean startsWith(byte[] file, byte[] mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if (file[at] != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private String findMain() {
    if (archive.has("mimetype") && archive.has("content.xml")) {
      throw new RefusedFile(Refusal.OPEN_DOCUMENT);
    }
    if (!archive.has("[Content_Types].xml")) {
      throw new RefusedFile(Refusal.NOT_WORD);
    }
    return relations("")
        .firstOf("officeDocument")
        .filter(archive::has)
        .orElseThrow(() -> new RefusedFile(Refusal.NOT_WORD));
  }

  private void refuseForeignKinds() {
    String kind = kindOf(main).toLowerCase(Locale.ROOT);
    boolean carriesCode =
        kind.contains(MACROS)
            || archive.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
            || relations(main).firstOf("vbaProject").isPresent();
    if (carriesCode) {
      throw new RefusedFile(Refusal.MACROS);
    }
    if (!kind.startsWith(WORD)) {
      throw new RefusedFile(Refusal.NOT_WORD);
    }
  }

  private String kindOf(String part) {
    Xml types = archive.part("[Content_Types].xml").map(xml::whole).orElse(Xml.NONE);
    Map<String, String> kinds = new TreeMap<>();
    for (Xml type : types.children()) {
      String of = type.is("Default") ? "." + type.attr("Extension") : type.attr("PartName");
      kinds.put(Archive.key(of), type.attr("ContentType"));
    }
    String extension = part.substring(part.lastIndexOf('.') + 1);
    return Optional.ofNullable(kinds.get(Archive.key(part)))
        .or(() -> Optional.ofNullable(kinds.get(Archive.key("." + extension))))
        .orElse("");
  }
}
