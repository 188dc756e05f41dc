package decem.approvals.page;

import decem.approvals.boundary.CaseView;
import decem.approvals.boundary.CaseView.Brief;
import decem.approvals.boundary.Decisions;
import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.contract.Digest;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.platform.access.Unknown;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the person who decides sends. What was shown travels with the form, and the boundary
 * compares it with what stands.
 */
@Named
@RequestScoped
public class DecisionForm {

  private static final int CONFLICT = 409;
  private static final int UNACCEPTABLE = 422;

  @Inject DecisionPage page;
  @Inject Decisions decisions;
  @Inject Here here;

  private String caseId = "";
  private String digest = "";
  private String shown = "";
  private String message = "";
  private String reasons = "";
  private @Nullable Outcome outcome;

  public String decide() {
    return page.gone().isPresent()
        ? stay(CONFLICT)
        : after(decisions.decide(page.asked(), onPage(), message), CaseState.DECIDED);
  }

  public String giveBack() {
    return page.gone().isPresent()
        ? stay(CONFLICT)
        : after(decisions.giveBack(page.asked(), onPage(), reasons), CaseState.RETURNED);
  }

  private String after(Outcome answer, CaseState wanted) {
    outcome = answer;
    page.readAgain();
    boolean done = !(answer instanceof Outcome.Refusal);
    return done || isDoneBefore(answer, wanted)
        ? page.getAddress() + "&faces-redirect=true"
        : stay(answer instanceof Outcome.ReasonsMissing ? UNACCEPTABLE : CONFLICT);
  }

  /** A second click of the same person on the same button; the other button is another matter. */
  private boolean isDoneBefore(Outcome answer, CaseState wanted) {
    return answer instanceof Outcome.AlreadyDecided already
        && already.state() == wanted
        && page.getText().mine();
  }

  private static String stay(int status) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    return "";
  }

  private OnPage onPage() {
    try {
      return new OnPage(CaseId.of(caseId), new Digest(digest), new Digest(shown));
    } catch (IllegalArgumentException notFromOurPage) {
      throw new Unknown("case");
    }
  }

  /** Why nothing was done; empty when nothing was tried. */
  public String getRefusal() {
    return outcome instanceof Outcome.Refusal refusal
        ? new RefusalText(here).of(refusal, page.view())
        : "";
  }

  public boolean isReasonsMissing() {
    return outcome instanceof Outcome.ReasonsMissing;
  }

  public String getCaseId() {
    return page.isWriting() ? page.view().id().value().toString() : caseId;
  }

  public void setCaseId(String caseId) {
    this.caseId = caseId;
  }

  public String getDigest() {
    return page.isWriting() ? page.view().version().digest().hex() : digest;
  }

  public void setDigest(String digest) {
    this.digest = digest;
  }

  public String getShown() {
    return page.isWriting() ? shownNow(page.view()) : shown;
  }

  private static String shownNow(CaseView view) {
    return view.brief().flatMap(Brief::shown).map(Digest::hex).orElse("");
  }

  public void setShown(String shown) {
    this.shown = shown;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(@Nullable String message) {
    this.message = message == null ? "" : message;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons == null ? "" : reasons;
  }
}
