package decem.exchange.control;

import decem.exchange.control.Line.Flow;
import java.util.List;

/** Reads blocks one after the other: paragraphs, tables, and what wraps them. */
final class FlowReader {
  private final WordSource source;
  private final ParagraphReader paragraphs;
  private final TableReader tables;

  FlowReader(WordSource source) {
    this.source = source;
    NoteBook notes = new NoteBook(source);
    Drawings drawings = new Drawings(source.media(), source.tally(), source.relations(), this::box);
    InlineReader inline = new InlineReader(source, source.relations(), drawings, notes::content);
    this.paragraphs = new ParagraphReader(source, inline);
    this.tables = new TableReader(source, this::cell);
  }

  void read(Xml block, Flow flow, long width) {
    switch (block.name()) {
      case "p" -> paragraphs.read(block, flow, width);
      case "tbl" -> table(block, flow, width);
      case "sdt" -> control(block, flow, width);
      case "customXml", "ins", "moveTo", "smartTag" -> readAll(block, flow, width);
      case "AlternateContent" -> readAll(block.child("Choice"), flow, width);
      case "bookmarkStart" -> paragraphs.bookmark(block.attr("name"));
      case "altChunk" -> source.tally().remark(Remark.FOREIGN_PARTS_LEFT_OUT);
      default -> {}
    }
  }

  private void readAll(Xml container, Flow flow, long width) {
    container.children().forEach(block -> read(block, flow, width));
  }

  private void control(Xml control, Flow flow, long width) {
    Xml properties = control.child("sdtPr");
    String gallery = properties.child("docPartObj").value("docPartGallery");
    if (gallery.equals("Table of Contents")) {
      source.tally().remark(Remark.CONTENTS_LEFT_OUT);
    } else if (!properties.value("tag").equals(WordStyles.COVER)) {
      readAll(control.child("sdtContent"), flow, width);
    }
  }

  private void table(Xml xml, Flow flow, long width) {
    Xml properties = xml.child("tblPr");
    tables
        .read(xml, width)
        .ifPresent(table -> flow.add(new Line(table, false, tables.role(properties))));
  }

  private List<Draft> box(Xml content) {
    return blocks(content, source.width());
  }

  private List<Draft> cell(Xml cell, long width) {
    return blocks(cell, width);
  }

  private List<Draft> blocks(Xml container, long width) {
    Flow flow = new Flow(true);
    readAll(container, flow, width);
    return Nesting.nest(flow.lines());
  }
}
