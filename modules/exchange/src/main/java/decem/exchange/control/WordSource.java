package decem.exchange.control;

/** One Word file while it is read: its parts, and what is known of them before the text begins. */
final class WordSource {
  /** The text's width on a usual page, A4 with margins of an inch, in EMU. */
  private static final long USUAL_WIDTH = 5_731_510;

  private static final int EMU_PER_TWIP = 635;

  private final WordPackage file;
  private final Tally tally = new Tally();
  private final Styles styles;
  private final Numbering numbering;
  private final Media media;
  private final Relations relations;
  private final NumberedSeries numbered = new NumberedSeries();
  private long width = USUAL_WIDTH;

  WordSource(WordPackage file, Limits limits) {
    this.file = file;
    this.styles = Styles.of(file.related("styles"));
    this.numbering = new Numbering(file.related("numbering"), styles);
    this.media = new Media(file, limits, tally);
    this.relations = file.relations(file.main());
  }

  /** Goes once over the text for what must be known before any of it can be judged. */
  void look() {
    file.xml().eachBlock(file.mainBytes(), this::look);
  }

  private void look(Xml block) {
    if (block.is("p")) {
      Xml properties = block.child("pPr");
      boolean heading = styles.outlineLevel(properties) < Styles.NO_LEVEL;
      numbered.see(heading, numbering.place(properties));
    }
    if (block.is("sectPr")) {
      width = widthOf(block);
    }
  }

  private static long widthOf(Xml section) {
    Xml margins = section.child("pgMar");
    int page = Numbers.of(section.child("pgSz").attr("w")).orElse(0);
    int sides =
        Numbers.of(margins.attr("left")).orElse(0) + Numbers.of(margins.attr("right")).orElse(0);
    return page > sides ? (long) (page - sides) * EMU_PER_TWIP : USUAL_WIDTH;
  }

  WordPackage file() {
    return file;
  }

  Tally tally() {
    return tally;
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  Media media() {
    return media;
  }

  Relations relations() {
    return relations;
  }

  NumberedSeries numbered() {
    return numbered;
  }

  long width() {
    return width;
  }
}
