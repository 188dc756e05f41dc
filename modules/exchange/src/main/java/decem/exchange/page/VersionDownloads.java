package decem.exchange.page;

import decem.contract.Language;
import decem.contract.papers.VersionId;
import decem.exchange.boundary.Downloads;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files in which the version on this page can be had, in the language that it shows. */
@Named
@RequestScoped
public class VersionDownloads {

  @Inject Downloads downloads;
  @Inject Here here;

  private @Nullable String address;

  public String getWord() {
    return address("word");
  }

  public String getPdf() {
    return address("pdf");
  }

  private String address(String form) {
    String known = address;
    if (known == null) {
      known = "?lang=" + chosen(downloads.languages(version())).tag();
      address = known;
    }
    VersionId version = version();
    return "/api/v1/papers/%s/versions/%d/%s%s"
        .formatted(version.paper().value(), version.number(), form, known);
  }

  /** As the page itself chooses: the language asked for, else the reader's own, else the first. */
  private Language chosen(List<Language> languages) {
    String wanted = Asked.parameter("lang");
    Language language = wanted == null ? here.language() : Language.ofTag(wanted);
    return languages.contains(language) ? language : languages.getFirst();
  }

  private static VersionId version() {
    return Addressed.version(Asked.parameter("id"), Asked.parameter("n"));
  }
}
