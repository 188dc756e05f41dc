package decem.papers.page;

import decem.contract.papers.VersionCard;
import decem.papers.boundary.Heads;
import decem.platform.house.House;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above one version: which, of what, by whom, and what is asked on it. */
@Named
@RequestScoped
public class VersionHead {

  @Inject Heads heads;
  @Inject Here here;
  @Inject Said said;
  @Inject House house;

  private Heads.@Nullable VersionHead head;

  /** Before anything is shown: whether the reader may. */
  public void enter() {
    head();
  }

  private Heads.VersionHead head() {
    Heads.VersionHead known = head;
    if (known == null) {
      known = heads.of(Addressed.version(Asked.parameter("id"), Asked.parameter("n")));
      head = known;
    }
    return known;
  }

  public String getId() {
    return version().id().paper().value().toString();
  }

  public int getNumber() {
    return version().id().number();
  }

  public String getReference() {
    return version().reference();
  }

  public String getTitle() {
    return head().paper().paper().title().in(here.language());
  }

  public String getGroup() {
    return head().paper().group().in(here.language());
  }

  public boolean isGroupOpen() {
    return head().paper().groupOpen();
  }

  public String getGroupAddress() {
    return "/groups/" + head().paper().paper().group().value();
  }

  public boolean isLiving() {
    return head().paper().living();
  }

  public String getName() {
    String label = version().label();
    return label.isEmpty()
        ? said.words("version.name", version().id().number())
        : said.words("version.name.label", version().id().number(), label);
  }

  public Instant getAt() {
    return version().at();
  }

  public String getDigest() {
    return version().digest().hex();
  }

  public String getStage() {
    return head().paper().standing().stage().name();
  }

  public String getStanding() {
    return head().paper().standing().words().in(here.language());
  }

  public Optional<Integer> getNewer() {
    return head().newer();
  }

  public String getNewerAddress() {
    return "/papers/" + getId() + "/versions/" + head().newer().orElse(getNumber());
  }

  public String getNewerWords() {
    return said.words("version.newer", head().newer().orElse(getNumber()));
  }

  public boolean isAsks() {
    return head().asked().isPresent();
  }

  /** Whether it is time to hurry: two working days or fewer. */
  public boolean isSoon() {
    return house.workingDaysUntil(getUntil()) <= 2;
  }

  public Instant getUntil() {
    return head().asked().orElseThrow();
  }

  /** Who sees this page and who does not. */
  public String getWhoSees() {
    return said.words(isLiving() ? "version.whoSees.group" : "version.whoSees.other");
  }

  private VersionCard version() {
    return head().version();
  }
}
