package decem.papers.page;

import decem.contract.papers.PaperId;
import decem.papers.boundary.Submitting;
import decem.platform.page.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a submission back while nobody has decided. */
@Named
@RequestScoped
public class PaperWithdrawal {

  @Inject Submitting submitting;
  @Inject Said said;

  private static final String NUMBER = "version";

  private @Nullable Optional<Integer> standing;
  private boolean tooLate;

  public void load() {
    standing();
  }

  /** While the form is read its button counts, whatever became of the submission. */
  public boolean isStanding() {
    return standing().isPresent() || !tooLate && Asked.parameter(NUMBER) != null;
  }

  public int getNumber() {
    return standing().orElse(0);
  }

  public String getHeadline() {
    return standing()
        .map(number -> said.words("withdraw.title", number))
        .orElseGet(() -> said.words("withdraw.nothing"));
  }

  public String getVerb() {
    return said.words("withdraw.do", standing().orElse(0));
  }

  public @Nullable String withdraw() {
    return switch (submitting.withdraw(paper(), Addressed.number(Asked.parameter(NUMBER)))) {
      case WITHDRAWN, NOTHING_STANDS ->
          "/papers/details?faces-redirect=true&note=withdrawn&id=" + paper().value();
      case ANOTHER_STANDS -> tooLate("withdraw.another");
      case HAS_ITS_ANSWER -> tooLate("withdraw.answered");
    };
  }

  private @Nullable String tooLate(String key) {
    tooLate = true;
    said.tooLate(said.words(key));
    return null;
  }

  private Optional<Integer> standing() {
    Optional<Integer> known = standing;
    if (known == null) {
      known = submitting.standing(paper());
      standing = known;
    }
    return known;
  }

  private PaperId paper() {
    return Addressed.paper(Asked.parameter("id"));
  }
}
