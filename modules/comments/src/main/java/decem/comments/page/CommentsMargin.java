package decem.comments.page;

import decem.comments.boundary.Observations;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.page.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the margins need to know before they fetch their threads. */
@Named
@RequestScoped
public class CommentsMargin {

  @Inject Access access;
  @Inject Asking asking;
  @Inject Observations observations;

  public String getThreadsAddress() {
    return "/api/v1/papers/" + paper().value() + "/threads";
  }

  public String getObservationsAddress() {
    return "/api/v1/papers/"
        + paper().value()
        + "/versions/"
        + version().number()
        + "/observations";
  }

  public boolean isMayComment() {
    return access.may(asking.known(), Act.COMMENT_IN_GROUP, paper());
  }

  public boolean isMayObserve() {
    return observations.mayObserve(version());
  }

  /** The group reads what all bodies observe; a body only its own. */
  public boolean isOfTheGroup() {
    return access.may(asking.known(), Act.READ_LIVING_TEXT, paper());
  }

  private PaperId paper() {
    return new PaperId(Addressed.id(String.valueOf(Asked.parameter("id"))));
  }

  private VersionId version() {
    return new VersionId(paper(), Addressed.number(String.valueOf(Asked.parameter("n"))));
  }
}
