package decem.approvals.page;

import decem.approvals.boundary.CaseReading;
import decem.approvals.boundary.CaseView;
import decem.approvals.boundary.WithdrawnCases;
import decem.approvals.boundary.WithdrawnCases.Withdrawn;
import decem.contract.papers.VersionId;
import decem.platform.access.Unknown;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision page: which case it shows, and what of it. Keeps nothing between requests. */
@Named
@RequestScoped
public class DecisionPage {

  @Inject CaseReading reading;
  @Inject WithdrawnCases withdrawnCases;
  @Inject Here here;

  private @Nullable CaseView view;
  private @Nullable Optional<Withdrawn> withdrawn;

  /** Refuses what cannot be shown before anything is written. */
  public void open() {
    if (gone().isEmpty()) {
      view();
    }
  }

  /** For pages that show more of the case than everyone may see who may read the version. */
  public void openInside() {
    if (!isInside()) {
      throw new Unknown("case");
    }
  }

  public String getAddress() {
    VersionId version = asked();
    return "/approvals/decision?id=" + version.paper().value() + "&n=" + version.number();
  }

  VersionId asked() {
    return Addressed.version();
  }

  CaseView view() {
    CaseView known = view;
    if (known == null) {
      known = reading.view(asked());
      view = known;
    }
    return known;
  }

  /** What was read before an act is not shown after it. */
  void readAgain() {
    view = null;
  }

  /** Withdrawn while an office had the page open. */
  Optional<Withdrawn> gone() {
    Optional<Withdrawn> known = withdrawn;
    if (known == null) {
      known = withdrawnCases.seenBy(asked());
      withdrawn = known;
    }
    return known;
  }

  boolean isWriting() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  /** The case is there to be shown; a click on a page that is not is heard all the same. */
  public boolean isShown() {
    return !isWriting() || gone().isEmpty();
  }

  /** Buttons are shown only while the case is open; a click is heard even when it has ended. */
  public boolean isArmed() {
    return !isWriting() || view().mayDecide();
  }

  public CaseText getText() {
    return new CaseText(view(), here);
  }

  public VersionText getVersion() {
    return new VersionText(view().version(), here);
  }

  public GoneText getGone() {
    return new GoneText(gone().orElseThrow(), here);
  }

  public boolean isOwn() {
    return view().own();
  }

  public boolean isInside() {
    return view().brief().isPresent();
  }

  /** The form carries its paper and version, whatever address it is sent to. */
  public String getId() {
    return asked().paper().value().toString();
  }

  public int getNumber() {
    return asked().number();
  }
}
