package decem.approvals.page;

import decem.approvals.control.Words;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionCard.Part;
import decem.contract.papers.VersionId;
import decem.platform.page.Here;
import java.util.List;
import java.util.stream.Stream;

/** The exact text that a case is about: its size, its languages, its digest, where to read it. */
public final class VersionText {

  private static final float WORDS_ON_A_PAGE = 330f;

  private final VersionCard version;
  private final Here here;
  private final Words words;

  VersionText(VersionCard version, Here here) {
    this.version = version;
    this.here = here;
    this.words = Words.in(here.language());
  }

  public String sentence() {
    int count = version.parts().stream().mapToInt(Part::words).max().orElse(0);
    return words.say(
        "decision.text",
        version.id().number(),
        here.time(version.at()),
        languages(),
        Math.max(1, Math.round(count / WORDS_ON_A_PAGE)),
        count);
  }

  private String languages() {
    return version.parts().size() == 1
        ? words.say("languages." + version.parts().getFirst().language())
        : words.say("languages.both");
  }

  public String digest() {
    return version.digest().hex();
  }

  public String readAddress() {
    return "/papers/" + paper() + "/versions/" + version.id().number();
  }

  public String recordAddress() {
    return "/record/" + paper() + "/" + version.id().number();
  }

  /** Each language as PDF and as Word. */
  public List<TextFile> files() {
    return version.parts().stream()
        .flatMap(part -> Stream.of(file(part, "pdf", "PDF"), file(part, "word", "Word")))
        .toList();
  }

  private TextFile file(Part part, String kind, String label) {
    String tag = part.language().tag();
    return new TextFile(
        words.say("file." + part.language(), label),
        tag,
        "/api/v1/papers/%s/versions/%d/%s?lang=%s"
            .formatted(paper(), version.id().number(), kind, tag));
  }

  private Object paper() {
    VersionId id = version.id();
    return id.paper().value();
  }

  /** One language in one form. */
  public record TextFile(String name, String lang, String address) {}
}
