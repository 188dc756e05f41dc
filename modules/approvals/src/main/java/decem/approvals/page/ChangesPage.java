package decem.approvals.page;

import decem.approvals.boundary.CaseView.Brief;
import decem.approvals.boundary.ChangesSince;
import decem.approvals.boundary.ChangesSince.Since;
import decem.contract.Language;
import decem.contract.papers.VersionId;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed since the submission before, on the decision page and as a page of its own. */
@Named
@RequestScoped
public class ChangesPage {

  @Inject DecisionPage decision;
  @Inject ChangesSince changes;
  @Inject Here here;

  private @Nullable Optional<Since> since;

  private Optional<Since> since() {
    Optional<Since> known = since;
    if (known == null) {
      known = earlier().flatMap(this::compared);
      since = known;
    }
    return known;
  }

  private Optional<VersionId> earlier() {
    return decision.view().brief().flatMap(Brief::earlier);
  }

  private Optional<Since> compared(VersionId earlier) {
    return changes.of(decision.view().version().id(), earlier, language());
  }

  private Language language() {
    return Optional.ofNullable(Asked.parameter("lang"))
        .map(Language::ofTag)
        .orElseGet(here::language);
  }

  /** There is no submission before that the reader may read. */
  public boolean isFirst() {
    return earlier().isEmpty();
  }

  public boolean isCompared() {
    return since().isPresent();
  }

  public ChangesText getText() {
    return new ChangesText(since().orElseThrow(), decision.view().version().id(), here);
  }
}
