package decem.comments.page;

import decem.comments.boundary.Observations;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the margins need to know before they fetch their threads. */
@Named
@RequestScoped
public class CommentsMargin {

  @Inject Access access;
  @Inject Asking asking;
  @Inject Observations observations;
  @Inject Here here;

  private @Nullable Optional<Observations.Until> asked;

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

  /** Whether an observation may be written here and now. */
  public boolean isMayObserve() {
    return isAsked() && !isOver();
  }

  /** Whether the reader's body is or was asked. */
  public boolean isAsked() {
    return asked().isPresent();
  }

  public boolean isOver() {
    return asked().filter(Observations.Until::over).isPresent();
  }

  /** Until when, in full; once it is over, without the days that are left. */
  public String getUntil() {
    return asked()
        .map(until -> until.over() ? here.time(until.moment()) : here.deadline(until.moment()))
        .orElse("");
  }

  private Optional<Observations.Until> asked() {
    Optional<Observations.Until> known = asked;
    if (known == null) {
      known = observations.until(version());
      asked = known;
    }
    return known;
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
