package decem.papers.page;

import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperStanding;
import decem.papers.boundary.Heads;
import decem.papers.boundary.Heads.Head;
import decem.papers.control.NextActs;
import decem.platform.house.House;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above a paper: where it belongs, how it is called, where it stands, what is next. */
@Named
@RequestScoped
public class PaperHead {

  @Inject Heads heads;
  @Inject Here here;
  @Inject Said said;
  @Inject House house;

  private @Nullable Head head;

  /** An act as a link. */
  public record Act(String words, String address) {}

  private Head head() {
    Head known = head;
    if (known == null) {
      known = heads.of(Addressed.paper(Asked.parameter("id")));
      head = known;
    }
    return known;
  }

  public String getId() {
    return paper().id().value().toString();
  }

  public String getReference() {
    return paper().reference();
  }

  public String getTitle() {
    return paper().title().in(here.language());
  }

  public String getKind() {
    return said.words("kind." + paper().kind());
  }

  public String getGroup() {
    return head().group().in(here.language());
  }

  public boolean isGroupOpen() {
    return head().groupOpen();
  }

  public String getGroupAddress() {
    return "/groups/" + paper().group().value();
  }

  public boolean isLiving() {
    return head().living();
  }

  public String getStanding() {
    return standing().words().in(here.language());
  }

  public String getStage() {
    return standing().stage().name();
  }

  public boolean isUntil() {
    return standing().until().isPresent();
  }

  /** Whether it is time to hurry: two working days or fewer. */
  public boolean isSoon() {
    return house.workingDaysUntil(getDeadline()) <= 2;
  }

  public Instant getDeadline() {
    return standing().until().orElseThrow();
  }

  /** The one act that is due now. */
  public Optional<Act> getMain() {
    return head().offers().stream().filter(NextActs.Offer::due).map(this::act).findFirst();
  }

  public List<Act> getOthers() {
    return head().offers().stream().filter(offer -> !offer.due()).map(this::act).toList();
  }

  private Act act(NextActs.Offer offer) {
    String at = "?id=" + getId() + "&n=" + offer.version();
    String page =
        switch (offer.kind()) {
          case NAME -> "/papers/name?id=" + getId();
          case CIRCULATE, CONFIRM_CIRCULATION, SEE_CIRCULATION -> "/papers/circulate" + at;
          case SUBMIT, CONFIRM_SUBMISSION, SEE_SUBMISSION -> "/papers/submit" + at;
          case WITHDRAW -> "/papers/withdraw?id=" + getId();
        };
    return new Act(said.words("act." + offer.kind(), offer.version()), page);
  }

  private PaperCard paper() {
    return head().paper();
  }

  private PaperStanding standing() {
    return head().standing();
  }
}
