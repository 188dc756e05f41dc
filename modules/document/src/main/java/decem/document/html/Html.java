package decem.document.html;

import decem.document.Node;
import decem.document.reading.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a document is written: {@code Html.of(document).withPictures(sha -> "/media/" + sha).write()}
 * gives the blocks of the page, to be put into {@code <article class="page">}. Text blocks carry
 * {@code data-block}, all blocks {@code id="b-<id>"}; numbers and added words stand in {@code .pn},
 * {@code .no}, {@code .rec-head}, {@code .fn} or {@code [data-not-text]}.
 */
public final class Html {
  private final Node document;
  private final Look look;
  private final Spans spans;
  private final Map<Integer, Node> earlier;
  private final Numbering numbering;

  private record Look(boolean forPrint, int firstHeading, UnaryOperator<String> pictures) {}

  private Html(Node document, Look look, Spans spans, Map<Integer, Node> earlier) {
    this.document = document;
    this.look = look;
    this.spans = spans;
    this.earlier = earlier;
    this.numbering = Numbering.of(document, spans::areGoneAt);
  }

  /**
   * For the reading page: notes at the end with links both ways, headings from h2 on, no pictures.
   */
  public static Html of(Node document) {
    return new Html(document, new Look(false, 2, sha256 -> ""), new Spans(List.of()), Map.of());
  }

  /**
   * For PDF: each note where it is called, as {@code <span class="footnote">} for {@code float:
   * footnote}.
   */
  public Html forPrint() {
    return with(new Look(true, look.firstHeading, look.pictures));
  }

  /** The language of the words that are added, where the document itself does not say it. */
  public Html in(String language) {
    return new Html(document.with("lang", language), look, spans, earlier);
  }

  /** The level of the first headings: 1 where the page has no title of its own. */
  public Html withHeadingsFrom(int level) {
    return with(new Look(look.forPrint, level, look.pictures));
  }

  /**
   * The address of a picture by its SHA-256; empty where there is none, then its words stand in its
   * place.
   */
  public Html withPictures(UnaryOperator<String> addresses) {
    return with(new Look(look.forPrint, look.firstHeading, addresses));
  }

  private Html with(Look changed) {
    return new Html(document, changed, spans, earlier);
  }

  /** Ranges to mark; of those that were taken out nothing is numbered. */
  public Html withSpans(List<Span> more) {
    List<Span> all = new ArrayList<>(spans.all());
    all.addAll(more);
    return new Html(document, look, new Spans(all), earlier);
  }

  /**
   * Recommendations as they were, by the position where they stand now: a changed owner or date is
   * shown as such.
   */
  public Html withEarlier(Map<Integer, Node> recommendations) {
    return new Html(document, look, spans, Map.copyOf(recommendations));
  }

  public String write() {
    return new BlockWriter(this).write();
  }

  /**
   * The same in pieces: each block of the text for itself, and last the notes, which may be none.
   */
  public List<String> writeApart() {
    return new BlockWriter(this).writeApart();
  }

  Node document() {
    return document;
  }

  boolean isForPrint() {
    return look.forPrint;
  }

  int firstHeading() {
    return look.firstHeading;
  }

  UnaryOperator<String> pictures() {
    return look.pictures;
  }

  Spans spans() {
    return spans;
  }

  /** The node as it was, or as it is. */
  Node earlier(Node node, int position) {
    return earlier.getOrDefault(position, node);
  }

  Numbering numbering() {
    return numbering;
  }
}
