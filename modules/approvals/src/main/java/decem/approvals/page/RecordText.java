package decem.approvals.page;

import decem.approvals.boundary.RecordView;
import decem.approvals.boundary.RecordView.Happening;
import decem.approvals.control.VerbWords;
import decem.approvals.control.Words;
import decem.contract.Language;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.platform.page.Here;
import java.time.Instant;
import java.util.List;

/** A record in the reader's language. */
public final class RecordText {

  private final RecordView view;
  private final Here here;
  private final Language language;
  private final Words words;
  private final Findings findings;

  RecordText(RecordView view, Here here) {
    this.view = view;
    this.here = here;
    this.language = here.language();
    this.words = Words.in(language);
    this.findings = new Findings(view, here);
  }

  public String title() {
    return view.title().in(language);
  }

  public String reference() {
    return words.say("version", view.version().reference(), view.version().id().number());
  }

  public String paperOf() {
    return words.say("paper." + view.kind(), view.group().in(language));
  }

  public String chip() {
    return VerbWords.done(view.kind(), language);
  }

  /** The decision in one sentence: what, by which authority, when. */
  public String lead() {
    return words.say(
        "record.lead",
        chip(),
        VerbWords.authority(view.kind(), language),
        here.time(view.decision().at()));
  }

  public String statement() {
    return view.decision().statement().in(language);
  }

  public String message() {
    return view.decision().message();
  }

  public String by() {
    return view.decision().by().orElse("");
  }

  public boolean holds() {
    return view.holds();
  }

  /** Yes or no, as a sentence. */
  public String verdict() {
    return words.say(view.holds() ? "verdict.yes" : "verdict.no", chip());
  }

  public String verdictMore() {
    String now = here.time(Instant.now());
    return view.holds()
        ? words.say("verdict.yes.more", view.version().id().number(), now)
        : words.say("verdict.no.more", findings.places(), now);
  }

  public List<Proved> proofs() {
    return findings.all();
  }

  public String digestTitle() {
    return words.say("record.digest", view.version().id().number());
  }

  public String digest() {
    return view.decision().digest().hex();
  }

  public String shownDigest() {
    return view.decision().shownSha256().hex();
  }

  public List<TextPart> texts() {
    return view.version().parts().stream().map(this::part).toList();
  }

  private TextPart part(VersionCard.Part part) {
    return new TextPart(
        words.say("languages." + part.language()),
        part.digest().hex(),
        file("texts/" + part.language().tag()));
  }

  public List<Line> history() {
    return view.history().stream().map(this::line).toList();
  }

  private Line line(Happening happening) {
    String done =
        happening.what().equals("DECIDED")
            ? chip()
            : words.say("happened." + happening.what(), happening.version().number());
    String by = happening.by().map(name -> words.say("happened.by", name)).orElse("");
    return new Line(done, here.time(happening.at()) + by, happening.what().equals("DECIDED"));
  }

  public String readAddress() {
    VersionId id = view.version().id();
    return "/papers/" + id.paper().value() + "/versions/" + id.number();
  }

  public String manifestAddress() {
    return file("manifest");
  }

  private String file(String name) {
    VersionId id = view.version().id();
    return "/api/v1/record/" + id.paper().value() + "/" + id.number() + "/" + name;
  }

  /** One language of the version. */
  public record TextPart(String language, String digest, String address) {}

  /** One line of what happened. */
  public record Line(String what, String when, boolean decided) {}
}
