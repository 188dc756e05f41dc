package decem.exchange.control;

import decem.exchange.control.ImportReport.Counted;
import decem.exchange.control.Line.Flow;
import decem.exchange.control.Line.Role;
import decem.exchange.control.Numbering.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one paragraph: its letters, and what it is among its neighbours. */
final class ParagraphReader {
  private static final int TITLE_WITHIN = 6;

  private final WordSource source;
  private final InlineReader inline;
  private final ParagraphKinds kinds;
  private final ListCounters counters = new ListCounters();
  private final List<String> pending = new ArrayList<>();
  private boolean titled;

  ParagraphReader(WordSource source, InlineReader inline) {
    this.source = source;
    this.inline = inline;
    this.kinds = new ParagraphKinds(source);
  }

  /** A bookmark between paragraphs belongs to the next one. */
  void bookmark(String name) {
    pending.add(name);
  }

  void read(Xml xml, Flow flow, long width) {
    Xml properties = xml.child("pPr");
    ParagraphKinds.Kind kind = kinds.of(properties);
    if (kind.level() < Styles.NO_LEVEL) {
      inline.fields().endContents();
    }
    Draft paragraph = new Draft("paragraph");
    pending.forEach(paragraph::bookmark);
    pending.clear();
    boolean inContents = inline.fields().isSilent();
    List<Piece> pieces = flow.afterCarried(inline.read(xml, paragraph, width));
    if (isMarkDeleted(properties)) {
      flow.carry(pieces);
    } else if (kind.isDetails()) {
      flow.add(new Line(paragraph, false, details(xml)));
    } else if (!kind.isContents()) {
      boolean wasContents = inContents || inline.fields().isSilent();
      place(paragraph, pieces, new Context(properties, kind, flow, wasContents));
    }
  }

  private record Context(Xml properties, ParagraphKinds.Kind kind, Flow flow, boolean ofContents) {}

  private static boolean isMarkDeleted(Xml properties) {
    Xml mark = properties.child("rPr");
    return mark.child("del").there() || mark.child("moveFrom").there();
  }

  private static Line.Details details(Xml xml) {
    return new Line.Details(control(xml, WordStyles.OWNER), control(xml, WordStyles.DUE));
  }

  private static String control(Xml xml, String tag) {
    StringBuilder text = new StringBuilder();
    xml.children("sdt").stream()
        .filter(sdt -> sdt.child("sdtPr").value("tag").equals(tag))
        .flatMap(sdt -> sdt.findAll(part -> part.is("t")).stream())
        .forEach(part -> text.append(part.text()));
    return CleanText.shortened(CleanText.clean(text.toString()), 200);
  }

  private void place(Draft paragraph, List<Piece> pieces, Context in) {
    List<Draft> parts = Splitting.of(paragraph, pieces);
    boolean breaksPage = in.properties().flag("pageBreakBefore").orElse(false);
    if (breaksPage && !in.flow().inCell() && !in.flow().lines().isEmpty()) {
      in.flow().add(new Line(new Draft("page_break"), false, Line.PLAIN));
    }
    if (parts.isEmpty()) {
      empty(paragraph, in);
    }
    boolean counted = false;
    for (Draft part : parts) {
      if (part.is("paragraph")) {
        textblock(part, in, !counted);
        counted = true;
      } else {
        apart(part, in);
      }
    }
  }

  private void empty(Draft paragraph, Context in) {
    if (paragraph.isOurs()) {
      textblock(paragraph, in, true);
    } else if (!in.ofContents() && !in.kind().isMadeByUs() && !in.flow().inCell()) {
      source.tally().remark(Remark.EMPTY_PARAGRAPHS_LEFT_OUT);
    }
  }

  private void apart(Draft part, Context in) {
    boolean outOfPlace = part.is("page_break") && in.flow().inCell();
    if (!outOfPlace) {
      Role role =
          in.kind().level() < Styles.NO_LEVEL
              ? Line.PLAIN
              : in.kind()
                  .continued()
                  .or(() -> in.kind().place().map(this::below))
                  .orElse(Line.PLAIN);
      in.flow().add(new Line(part, in.kind().isQuoted(), role));
    }
  }

  private Role below(Place place) {
    return new Line.Continued(place.level());
  }

  private void textblock(Draft part, Context in, boolean first) {
    ParagraphKinds.Kind kind = in.kind();
    if (kind.isTitle() && isFirstTitle(in.flow())) {
      titled = true;
      source.tally().remark(Remark.TITLE_TAKEN, part.text());
      return;
    }
    if (kind.level() < Styles.NO_LEVEL) {
      Headings.make(part, kind, source.tally());
      in.flow().add(new Line(part, false, Line.PLAIN));
      return;
    }
    attributes(part, in.properties(), kind);
    in.flow().add(new Line(part, kind.isQuoted(), role(kind, first, in.flow())));
  }

  private boolean isFirstTitle(Flow flow) {
    return !titled
        && !flow.inCell()
        && flow.lines().size() < TITLE_WITHIN
        && flow.lines().stream().noneMatch(line -> line.block().is("heading"));
  }

  private Role role(ParagraphKinds.Kind kind, boolean first, Flow flow) {
    Optional<Place> place = kind.place();
    if (place.isEmpty()) {
      return kind.role();
    }
    if (first) {
      source.tally().count(Counted.LIST_PARAGRAPHS);
    }
    if (!first || place.get().form().isSilent()) {
      return below(place.get());
    }
    if (!flow.inCell() && source.numbered().holds(place.get())) {
      source.tally().remark(Remark.NUMBERED_PARAGRAPHS);
      return Line.PLAIN;
    }
    return new Line.Item(place.get(), counters.next(place.get()));
  }

  private void attributes(Draft part, Xml properties, ParagraphKinds.Kind kind) {
    if (kind.isUnnumbered()) {
      part.with("unnumbered", true);
    }
    String align = kinds.align(properties, part.isOurs());
    if (!align.isEmpty()) {
      part.with("align", align);
    }
    String lang = properties.child("rPr").value("lang").toLowerCase(Locale.ROOT);
    if (part.isOurs() && !lang.isEmpty()) {
      part.with("lang", lang.split("-")[0]);
    }
  }
}
