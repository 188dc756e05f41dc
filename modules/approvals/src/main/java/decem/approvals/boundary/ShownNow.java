package decem.approvals.boundary;

import decem.approvals.control.Shown;
import decem.approvals.entity.Case;
import decem.contract.papers.PaperCard;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What is shown of a case now; made by the same words for the page and for the act. */
@ApplicationScoped
class ShownNow {

  @Inject Papers papers;

  Shown of(Case asked, Submission standing) {
    return Shown.of(asked, paper(asked.version()), version(asked.version()), standing);
  }

  PaperCard paper(VersionId version) {
    return Optional.ofNullable(papers.cards(List.of(version.paper())).get(version.paper()))
        .orElseThrow(() -> new Unknown("paper"));
  }

  VersionCard version(VersionId version) {
    return Optional.ofNullable(papers.versions(List.of(version)).get(version))
        .orElseThrow(() -> new Unknown("version"));
  }
}
