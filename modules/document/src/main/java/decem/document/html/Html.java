package decem.document.html;

import decem.document.Node;
import decem.document.reading.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a document is written: {@code Html.of(document).withPictures(sha -> "/media/" + sha).write()}
 * gives the blocks of the page, to be put into {@code <article class="page">}. Text blocks carry
 * {@code data-block}, all blocks {@code id="b-<id>"}; numbers and added words stand in {@code .pn},
 * {@code .no}, {@code .rec-head}, {@code .fn} or {@code [data-not-text]}.
 */
public final class Html {
  private final Node document;
  private final boolean forPrint;
  private final int firstHeading;
  private final UnaryOperator<String> pictures;
  private final Spans spans;
  private final Numbering numbering;

  private Html(
      Node document,
      boolean forPrint,
      int firstHeading,
      UnaryOperator<String> pictures,
      Spans spans,
      Numbering numbering) {
    this.document = document;
    this.forPrint = forPrint;
    this.firstHeading = firstHeading;
    this.pictures = pictures;
    this.spans = spans;
    this.numbering = numbering;
  }

  /**
   * For the reading page: notes at the end with links both ways, headings from h2 on, no pictures.
   */
  public static Html of(Node document) {
    return new Html(document, false, 2, sha256 -> "", new Spans(List.of()), Numbering.of(document));
  }

  /**
   * For PDF: each note where it is called, as {@code <span class="footnote">} for {@code float:
   * footnote}.
   */
  public Html forPrint() {
    return new Html(document, true, firstHeading, pictures, spans, numbering);
  }

  /** The level of the first headings: 1 where the page has no title of its own. */
  public Html withHeadingsFrom(int level) {
    return new Html(document, forPrint, level, pictures, spans, numbering);
  }

  /**
   * The address of a picture by its SHA-256; empty where there is none, then its words stand in its
   * place.
   */
  public Html withPictures(UnaryOperator<String> addresses) {
    return new Html(document, forPrint, firstHeading, addresses, spans, numbering);
  }

  /** Ranges to mark; of those that were taken out nothing is numbered. */
  public Html withSpans(List<Span> more) {
    List<Span> all = new ArrayList<>(spans.all());
    all.addAll(more);
    Spans joined = new Spans(all);
    return new Html(
        document,
        forPrint,
        firstHeading,
        pictures,
        joined,
        Numbering.of(document, joined::areGoneAt));
  }

  public String write() {
    return new BlockWriter(this).write();
  }

  Node document() {
    return document;
  }

  boolean isForPrint() {
    return forPrint;
  }

  int firstHeading() {
    return firstHeading;
  }

  UnaryOperator<String> pictures() {
    return pictures;
  }

  Spans spans() {
    return spans;
  }

  Numbering numbering() {
    return numbering;
  }
}
