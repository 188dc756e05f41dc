package decem.approvals.page;

import decem.approvals.boundary.DecidedPapers;
import decem.approvals.control.VerbWords;
import decem.contract.papers.VersionId;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers that were decided, as far as the reader may read them. */
@Named
@RequestScoped
public class RecordList {

  @Inject DecidedPapers decided;
  @Inject Here here;

  private @Nullable List<Line> lines;

  public List<Line> getLines() {
    List<Line> known = lines;
    if (known == null) {
      known = decided.all().stream().map(this::line).toList();
      lines = known;
    }
    return known;
  }

  private Line line(DecidedPapers.Line decision) {
    VersionId id = decision.version();
    return new Line(
        decision.title().in(here.language()),
        decision.reference(),
        VerbWords.done(decision.kind(), here.language()),
        here.date(decision.at()),
        "/record/" + id.paper().value() + "/" + id.number());
  }

  /** A decided version in the list. */
  public record Line(String title, String reference, String done, String date, String address) {}
}
