package decem.exchange.page;

import decem.contract.Language;
import decem.contract.papers.VersionId;
import decem.exchange.boundary.Downloads;
import decem.exchange.control.Imprint;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files in which the version on this page can be had, and what its print has in common with
 * them, in the language that the page shows.
 */
@Named
@RequestScoped
public class VersionDownloads {

  @Inject Downloads downloads;
  @Inject Here here;

  private @Nullable Language language;
  private @Nullable Imprint imprint;

  public String getWord() {
    return address("word");
  }

  public String getPdf() {
    return address("pdf");
  }

  public Imprint getImprint() {
    Imprint known = imprint;
    if (known == null) {
      known = downloads.imprint(version(), language());
      imprint = known;
    }
    return known;
  }

  private String address(String form) {
    VersionId version = version();
    return "/api/v1/papers/%s/versions/%d/%s?lang=%s"
        .formatted(version.paper().value(), version.number(), form, language().tag());
  }

  private Language language() {
    Language known = language;
    if (known == null) {
      known = chosen(downloads.languages(version()));
      language = known;
    }
    return known;
  }

  /** As the page itself chooses: the language asked for, else the reader's own, else the first. */
  private Language chosen(List<Language> languages) {
    String wanted = Asked.parameter("lang");
    Language first = wanted == null ? here.language() : Language.ofTag(wanted);
    return languages.contains(first) ? first : languages.getFirst();
  }

  private static VersionId version() {
    return Addressed.version(Asked.parameter("id"), Asked.parameter("n"));
  }
}
