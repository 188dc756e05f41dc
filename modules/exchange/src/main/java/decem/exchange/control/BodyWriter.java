package decem.exchange.control;

import decem.contract.Digest;
import decem.document.Node;
import decem.document.reading.Numbered;
import java.util.Optional;

/** Writes the blocks of a document as Word has them: paragraphs in a row, and tables. */
final class BodyWriter {
  private static final int DEEPEST_LIST = 8;

  private final XmlOut out;
  private final RunWriter runs;
  private final Bookmarks bookmarks;
  private final WordNumbers numbers;
  private final WordPictures pictures;
  private final decem.document.reading.Numbering numbering;

  BodyWriter(
      XmlOut out,
      RunWriter runs,
      Bookmarks bookmarks,
      WordNumbers numbers,
      WordParts parts,
      Node document) {
    this.out = out;
    this.runs = runs;
    this.bookmarks = bookmarks;
    this.numbers = numbers;
    this.pictures = new WordPictures(parts, out);
    this.numbering = decem.document.reading.Numbering.of(document);
  }

  /**
   * Where a block stands.
   *
   * @param list the level of the list around it, from 0; -1 outside of lists
   * @param width of the page or cell, in EMU
   */
  record Around(boolean top, boolean quoted, boolean head, boolean cell, int list, long width) {
    static Around page(long width) {
      return new Around(true, false, false, false, -1, width);
    }

    Around inQuote() {
      return new Around(false, true, head, cell, list, width);
    }

    Around inItem() {
      return new Around(false, quoted, head, cell, Math.min(list + 1, DEEPEST_LIST), width);
    }

    Around inCell(boolean isHead, long cellWidth) {
      return new Around(false, false, isHead, true, -1, cellWidth);
    }
  }

  void children(Node parent, int start, Around around) {
    int at = start;
    for (int index = 0; index < parent.childCount(); index++) {
      Node child = parent.child(index);
      block(child, at, around);
      boolean tableNext = index + 1 < parent.childCount() && parent.child(index + 1).is("table");
      if (child.is("table") && (tableNext || index + 1 == parent.childCount())) {
        spacer();
      }
      at += child.nodeSize();
    }
  }

  private void block(Node node, int at, Around around) {
    switch (node.type().name()) {
      case "heading" -> heading(node, at);
      case "paragraph" -> paragraph(node, at, around);
      case "bullet_list" -> list(node, at, around, WordNumbers.BULLETS);
      case "ordered_list" -> list(node, at, around, ordered(node, around));
      case "blockquote" -> {
        expect(node);
        children(node, at + 1, around.inQuote());
      }
      case "recommendation" -> recommendation(node, at);
      case "table" -> new TableOut(this, out, bookmarks).write(node, at, around);
      case "figure" -> figure(node, around);
      case "page_break" -> pageBreak(node);
      default -> throw new IllegalArgumentException("No block " + node.type().name());
    }
  }

  private void expect(Node node) {
    bookmarks.expect(new Label(Label.Kind.of(node.type().name()), node.id()));
  }

  private int ordered(Node list, Around around) {
    int level = Math.min(around.list() + 1, DEEPEST_LIST);
    return numbers.ordered(list.string("style"), level, list.integer("order"));
  }

  private void heading(Node node, int at) {
    String number = numbering.at(at).map(Numbered::number).orElse("");
    boolean annex = !number.isEmpty() && Character.isLetter(number.charAt(0));
    Styled styled = Styled.of(headingStyle(node));
    if (!number.isEmpty()) {
      int level = (int) number.chars().filter(letter -> letter == '.').count();
      styled = styled.numbered(annex ? WordNumbers.ANNEXES : WordNumbers.HEADINGS, level);
    }
    textblock(node, styled);
  }

  static String headingStyle(Node node) {
    String part =
        switch (node.string("part")) {
          case "front" -> "Front";
          case "annex" -> "Annex";
          default -> "";
        };
    return (node.flag("unnumbered") ? "Unnumbered" : "") + part + "Heading" + node.integer("level");
  }

  private void paragraph(Node node, int at, Around around) {
    if (around.quoted()) {
      textblock(node, Styled.of("Quote"));
    } else if (around.list() >= 0) {
      textblock(node, Styled.of(continued(around)));
    } else if (around.cell()) {
      textblock(node, Styled.of(around.head() ? "TableHeading" : "TableText"));
    } else if (node.flag("unnumbered")) {
      textblock(node, Styled.of("PlainParagraph"));
    } else {
      boolean counts = numbering.at(at).isPresent();
      Styled styled = Styled.of("NumberedParagraph");
      textblock(node, counts ? styled : styled.numbered(0, 0));
    }
  }

  private static String continued(Around around) {
    return "ListContinue" + (around.list() + 1);
  }

  private void list(Node list, int at, Around around, int number) {
    expect(list);
    Around inside = around.inItem();
    int itemAt = at + 1;
    for (Node item : list.children()) {
      expect(item);
      Node first = item.child(0);
      Styled styled = Styled.of(around.quoted() ? "Quote" : "ListParagraph");
      textblock(first, styled.numbered(number, inside.list()));
      int next = itemAt + 1 + first.nodeSize();
      for (Node block : item.children().subList(1, item.childCount())) {
        block(block, next, inside);
        next += block.nodeSize();
      }
      if (item.child(item.childCount() - 1).is("table")) {
        spacer();
      }
      itemAt += item.nodeSize();
    }
  }

  private void recommendation(Node node, int at) {
    expect(node);
    for (int index = 0; index < node.childCount(); index++) {
      textblock(node.child(index), Styled.of(index == 0 ? "Recommendation" : "RecommendationText"));
    }
    String owner = node.string("owner");
    String due = node.string("due");
    if (!owner.isEmpty() || !due.isEmpty()) {
      out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "RecommendationDetails");
      out.close("w:pPr");
      detail("word.owner", WordStyles.OWNER, owner);
      detail("word.due", WordStyles.DUE, due);
      out.close("w:p");
    }
  }

  private void detail(String key, String tag, String value) {
    if (value.isEmpty()) {
      return;
    }
    out.open("w:r").element("w:t", numbers.say(key) + " ", "xml:space", "preserve").close("w:r");
    out.open("w:sdt").open("w:sdtPr").empty("w:tag", "w:val", tag).close("w:sdtPr");
    out.open("w:sdtContent").open("w:r").element("w:t", value, "xml:space", "preserve");
    out.close("w:r", "w:sdtContent", "w:sdt");
    out.open("w:r").element("w:t", "  ", "xml:space", "preserve").close("w:r");
  }

  private void figure(Node node, Around around) {
    String style = around.quoted() ? "Quote" : around.list() >= 0 ? continued(around) : "Figure";
    expect(node);
    begin(Styled.of(style), "", "");
    Digest digest = new Digest(node.string("src").substring("media:".length()));
    pictures.write(digest, node.string("alt"), node.integer("width"), around.width());
    out.close("w:p");
    begin(Styled.of("FigureCaption"), "", node.string("lang"));
    runs.write(node.children(), node.string("lang"), out);
    out.close("w:p");
  }

  private void pageBreak(Node node) {
    expect(node);
    begin(Styled.of("DecemSpacer"), "", "");
    out.open("w:r").empty("w:br", "w:type", "page").close("w:r", "w:p");
  }

  /** Word joins neighbouring tables and wants a paragraph after the last one. */
  private void spacer() {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "DecemSpacer");
    out.close("w:pPr", "w:p");
  }

  /** The style of a paragraph and its place in a list of the file. */
  private record Styled(String style, Optional<int[]> place) {
    static Styled of(String style) {
      return new Styled(style, Optional.empty());
    }

    Styled numbered(int list, int level) {
      return new Styled(style, Optional.of(new int[] {list, level}));
    }
  }

  private void textblock(Node node, Styled styled) {
    expect(node);
    begin(styled, node.is("paragraph") ? node.string("align") : "", node.string("lang"));
    String mark = node.string("mark");
    if (!mark.isEmpty()) {
      out.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", WordStyles.PORTION_MARK);
      out.close("w:rPr").element("w:t", PortionMark.write(mark), "xml:space", "preserve");
      out.close("w:r");
    }
    runs.write(node.children(), node.string("lang"), out);
    out.close("w:p");
  }

  private void begin(Styled styled, String align, String lang) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styled.style());
    styled
        .place()
        .ifPresent(
            place -> {
              out.open("w:numPr").empty("w:ilvl", "w:val", place[1]);
              out.empty("w:numId", "w:val", place[0]).close("w:numPr");
            });
    if (!align.isEmpty()) {
      out.empty("w:jc", "w:val", align.equals("justify") ? "both" : align);
    }
    if (!lang.isEmpty()) {
      out.open("w:rPr");
      RunWriter.language(lang, out);
      out.close("w:rPr");
    }
    out.close("w:pPr");
    bookmarks.writeExpected(out);
  }
}
