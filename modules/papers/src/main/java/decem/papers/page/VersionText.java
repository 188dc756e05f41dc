package decem.papers.page;

import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Node;
import decem.document.html.Html;
import decem.document.reading.Numbering;
import decem.document.reading.Outline;
import decem.papers.boundary.Heads;
import decem.papers.boundary.VersionReading;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one version in one language, as a page. */
@Named
@RequestScoped
public class VersionText {

  @Inject Heads heads;
  @Inject VersionReading reading;
  @Inject Here here;
  @Inject Said said;

  private @Nullable Shown shown;

  private record Shown(VersionCard card, Language language, Node document, Numbering numbering) {}

  /** A language to switch to. */
  public record Other(String tag, String words, String address, boolean current) {}

  private Shown shown() {
    Shown known = shown;
    if (known == null) {
      known = find();
      shown = known;
    }
    return known;
  }

  private Shown find() {
    VersionId version = Addressed.version(Asked.parameter("id"), Asked.parameter("n"));
    VersionCard card = heads.of(version).version();
    Language language = chosen(card);
    Node document = Documents.read(reading.document(version, language));
    return new Shown(card, language, document, Numbering.of(document));
  }

  /** The language asked for, else the reader's own, else the first that the version has. */
  private Language chosen(VersionCard card) {
    String wanted = Asked.parameter("lang");
    Language language = wanted == null ? here.language() : Language.ofTag(wanted);
    return card.parts().stream()
        .map(VersionCard.Part::language)
        .filter(language::equals)
        .findFirst()
        .orElse(card.parts().getFirst().language());
  }

  public String getHtml() {
    PaperId paper = shown().card().id().paper();
    return Html.of(shown().document())
        .in(getTag())
        .withPictures(sha256 -> "/api/v1/papers/" + paper.value() + "/pictures/" + sha256)
        .write();
  }

  public List<Outline.Heading> getOutline() {
    return Outline.of(shown().document(), shown().numbering());
  }

  public String getTag() {
    return shown().language().tag();
  }

  public String getReference() {
    return shown().card().reference();
  }

  /** "GR(2026)0007-REV2, para {n}", to be completed where the reader stands. */
  public String getReferenceAt() {
    return said.words("reference.at", getReference(), "{n}");
  }

  public List<Other> getLanguages() {
    return shown().card().parts().stream()
        .map(VersionCard.Part::language)
        .map(
            language ->
                new Other(
                    language.tag(),
                    said.words("language." + language),
                    getAddress() + "?lang=" + language.tag(),
                    language == shown().language()))
        .toList();
  }

  public String getAddress() {
    VersionId version = shown().card().id();
    return "/papers/" + version.paper().value() + "/versions/" + version.number();
  }

  public int getWords() {
    return shown().card().parts().stream()
        .filter(part -> part.language() == shown().language())
        .mapToInt(VersionCard.Part::words)
        .sum();
  }
}
