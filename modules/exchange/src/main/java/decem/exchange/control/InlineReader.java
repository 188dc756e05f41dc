package decem.exchange.control;

import decem.document.Marks;
import decem.document.json.Characters;
import decem.exchange.control.Piece.Apart;
import decem.exchange.control.Piece.Letters;
import decem.exchange.control.Piece.LineBreak;
import decem.exchange.control.Piece.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads what stands in a paragraph. Of tracked changes it takes the text as it would be with all of
 * them accepted.
 */
final class InlineReader {
  private final WordSource source;
  private final Relations relations;
  private final Drawings drawings;
  private final BiFunction<String, String, List<Piece>> notes;
  private final Fields fields = new Fields();
  private final Looks looks;
  private List<Piece> pieces = new ArrayList<>();
  private Draft paragraph = new Draft("paragraph");
  private String noteLabel = "";
  private long available;

  /**
   * @param notes the content of a note, by "footnote" or "endnote" and its id
   */
  InlineReader(
      WordSource source,
      Relations relations,
      Drawings drawings,
      BiFunction<String, String, List<Piece>> notes) {
    this.source = source;
    this.relations = relations;
    this.drawings = drawings;
    this.notes = notes;
    this.looks = new Looks(source.styles());
  }

  Fields fields() {
    return fields;
  }

  /** The paragraph's pieces; its bookmarks are written to the draft. */
  List<Piece> read(Xml xml, Draft into, long width) {
    List<Piece> outerPieces = pieces;
    Draft outerParagraph = paragraph;
    long outerWidth = available;
    pieces = new ArrayList<>();
    paragraph = into;
    available = width;
    walk(xml, Look.PLAIN);
    fields.endParagraph();
    List<Piece> read = Pieces.joined(pieces);
    pieces = outerPieces;
    paragraph = outerParagraph;
    available = outerWidth;
    return read;
  }

  private void walk(Xml parent, Look look) {
    for (Xml child : parent.children()) {
      read(child, look);
    }
  }

  private void read(Xml xml, Look look) {
    switch (xml.name()) {
      case "r" -> run(xml, look);
      case "hyperlink" -> hyperlink(xml, look);
      case "fldSimple" -> simpleField(xml, look);
      case "sdt" -> control(xml, look);
      case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo" -> walk(xml, look);
      case "bookmarkStart" -> bookmark(xml.attr("name"));
      case "oMath", "oMathPara" -> formula(xml, look);
      default -> {}
    }
  }

  private void control(Xml xml, Look look) {
    if (!xml.child("sdtPr").flag("showingPlcHdr").orElse(false)) {
      walk(xml.child("sdtContent"), look);
    }
  }

  private void bookmark(String name) {
    Optional<Label> ofNote = Label.of(name).filter(label -> label.kind() == Label.Kind.NOTE);
    if (ofNote.isPresent()) {
      noteLabel = ofNote.get().id();
    } else {
      paragraph.bookmark(name);
    }
  }

  private void hyperlink(Xml xml, Look look) {
    if (fields.isSilent()) {
      walk(xml, look);
      return;
    }
    String target = relations.get(xml.attr("id")).map(Relations.Relation::target).orElse("");
    String place = xml.attr("anchor");
    walk(xml, linked(look, place.isEmpty() ? target : target + "#" + place));
  }

  private Look linked(Look look, String target) {
    source.tally().count(ImportReport.Counted.LINKS);
    String href = Links.clean(target);
    if (Marks.mayLinkTo(href)) {
      return look.linked(href);
    }
    source.tally().remark(Remark.LINKS_WITHOUT_TARGET, target);
    return look;
  }

  private void simpleField(Xml xml, Look look) {
    String code = xml.attr("instr");
    switch (Fields.kind(code)) {
      case CONTENTS -> source.tally().remark(Remark.CONTENTS_LEFT_OUT);
      case LINK -> walk(xml, linked(look, Fields.href(code)));
      case CITATION -> {
        source.tally().remark(Remark.CITATIONS_AS_TEXT);
        walk(xml, look);
      }
      case OTHER -> walk(xml, look);
    }
  }

  private void formula(Xml xml, Look look) {
    StringBuilder linear = new StringBuilder();
    xml.findAll(part -> part.is("t")).forEach(part -> linear.append(part.text()));
    source.tally().remark(Remark.FORMULAS_AS_TEXT, linear.toString());
    say(linear.toString(), look);
  }

  private void run(Xml run, Look around) {
    Xml properties = run.child("rPr");
    if (properties.value("rStyle").equals(WordStyles.PORTION_MARK)) {
      paragraph.with("mark", PortionMark.read(run.child("t").text()));
      return;
    }
    boolean hidden = looks.isHidden(properties);
    Look look = looks.of(properties, fieldLink(around));
    int before = pieces.size();
    for (Xml child : run.children()) {
      if (!field(child) && !fields.isSilent() && !hidden) {
        inRun(child, properties, look);
      }
    }
    if (hidden && !run.child("t").text().isBlank()) {
      source.tally().remark(Remark.HIDDEN_TEXT_LEFT_OUT);
    }
    if (pieces.size() > before && looks.isStruck(properties)) {
      source.tally().remark(Remark.STRUCK_LETTERS_KEPT, run.child("t").text());
    }
  }

  private Look fieldLink(Look around) {
    return around.href().isEmpty() ? around.linked(fields.href()) : around;
  }

  private boolean field(Xml xml) {
    if (xml.is("instrText")) {
      fields.code(xml.text());
      return true;
    }
    if (!xml.is("fldChar")) {
      return false;
    }
    switch (xml.attr("fldCharType")) {
      case "begin" -> fields.begin();
      case "separate" -> separated();
      default -> fields.end();
    }
    return true;
  }

  private void separated() {
    switch (fields.separate()) {
      case CONTENTS -> source.tally().remark(Remark.CONTENTS_LEFT_OUT);
      case CITATION -> source.tally().remark(Remark.CITATIONS_AS_TEXT);
      case LINK -> fields.point(fields.isSilent() ? "" : linked(Look.PLAIN, fields.href()).href());
      case OTHER -> {}
    }
  }

  private void inRun(Xml xml, Xml properties, Look look) {
    switch (xml.name()) {
      case "t" -> typed(xml, looks.font(properties), look);
      case "tab", "ptab" -> say("\t", look);
      case "noBreakHyphen" -> say("\u2011", look);
      case "br" -> lineOrPage(xml, look);
      case "cr" -> pieces.add(new LineBreak(look));
      case "sym" -> sign(xml, look);
      case "footnoteReference" -> note("footnote", xml, look);
      case "endnoteReference" -> note("endnote", xml, look);
      case "drawing", "pict", "object", "AlternateContent" ->
          drawings.read(xml, available).forEach(block -> pieces.add(new Apart(block)));
      case "ruby" -> walk(xml.child("rubyBase"), look);
      default -> {}
    }
  }

  private void typed(Xml xml, String font, Look look) {
    String text = xml.attr("space").equals("preserve") ? xml.text() : xml.text().strip();
    String real = SymbolLetters.letters(text, font);
    if (!real.equals(text)) {
      source.tally().remark(Remark.SYMBOLS_REPLACED, real);
    }
    say(real, look);
  }

  private void sign(Xml xml, Look look) {
    source.tally().remark(Remark.SYMBOLS_REPLACED);
    say(SymbolLetters.sign(xml.attr("font"), xml.attr("char")), look);
  }

  private void say(String text, Look look) {
    pieces.add(new Letters(Characters.cleaned(text), look));
  }

  private void lineOrPage(Xml xml, Look look) {
    if (xml.attr("type").equals("page")) {
      pieces.add(new Apart(new Draft("page_break")));
    } else {
      pieces.add(new LineBreak(look));
    }
  }

  private void note(String kind, Xml xml, Look look) {
    source.tally().count(ImportReport.Counted.FOOTNOTES);
    if (kind.equals("endnote")) {
      source.tally().remark(Remark.ENDNOTES_AS_FOOTNOTES);
    }
    List<Piece> content = notes.apply(kind, xml.attr("id"));
    pieces.add(new Note(noteLabel, content, look.withoutScript()));
    noteLabel = "";
  }
}
