package decem.approvals.boundary;

import decem.approvals.control.OnPage;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperCard;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionId;
import decem.platform.access.Asking;
import decem.platform.demo.DemoIds;
import decem.platform.demo.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The secretary general of the demonstration decides, through the same door as on the page. */
@ApplicationScoped
class DemoDecisions {

  @Inject Papers papers;
  @Inject Cases cases;
  @Inject CaseReading reading;
  @Inject Decisions decisions;
  @Inject Asking asking;

  /** Waits for a case of such a paper of the group and decides it, unless it is decided. */
  void decide(String what, Predicate<PaperCard> wanted) throws Exception {
    Patience.until(what, () -> casesOf(wanted).anyMatch(DemoDecisions::isOpenOrDecided));
    Optional<VersionId> open =
        casesOf(wanted)
            .filter(found -> found.state() == CaseState.SUBMITTED)
            .map(CaseCard::version)
            .findFirst();
    if (open.isPresent()) {
      asking.as(DemoIds.person("sg"), () -> decisions.decide(open.get(), onPage(open.get()), ""));
    }
  }

  private OnPage onPage(VersionId version) {
    CaseView view = reading.view(version);
    return new OnPage(
        view.id(), view.version().digest(), view.brief().orElseThrow().shown().orElseThrow());
  }

  private Stream<CaseCard> casesOf(Predicate<PaperCard> wanted) {
    List<PaperCard> all = papers.of(List.of(DemoIds.GROUP)).getOrDefault(DemoIds.GROUP, List.of());
    return all.stream()
        .filter(wanted)
        .flatMap(
            paper -> cases.of(List.of(paper.id())).getOrDefault(paper.id(), List.of()).stream());
  }

  private static boolean isOpenOrDecided(CaseCard found) {
    return found.state() == CaseState.SUBMITTED || found.state() == CaseState.DECIDED;
  }
}
