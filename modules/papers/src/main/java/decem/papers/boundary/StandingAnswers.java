package decem.papers.boundary;

import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.groups.BodyId;
import decem.contract.groups.Groups;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.Standings;
import decem.contract.people.PersonId;
import decem.papers.boundary.Circulations.Circulation;
import decem.papers.boundary.Sights.Sight;
import decem.papers.control.Standing;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a reader may know of papers and computes where they stand, many at once. */
@Boundary
@Answers
class StandingAnswers implements Standings {

  @Inject Database database;
  @Inject Sights sights;
  @Inject TextHeads textHeads;
  @Inject Circulations circulations;
  @Inject Cases cases;
  @Inject Groups groups;

  @Override
  public Map<PaperId, PaperStanding> standings(PersonId reader, Collection<PaperId> papers) {
    Gathered gathered =
        new Gathered(
            sights.of(reader, papers),
            textHeads.heads(papers),
            circulations.of(papers),
            cases.of(papers),
            groups.bodiesOf(reader),
            sights.sitsWithTheAuthority(reader),
            database.now());
    Map<PaperId, PaperStanding> standings = new LinkedHashMap<>();
    papers.forEach(paper -> standings.put(paper, Standing.of(gathered.seen(paper))));
    return standings;
  }

  private record Gathered(
      Map<PaperId, Sight> sights,
      Map<PaperId, List<TextHead>> heads,
      List<Circulation> circulations,
      Map<PaperId, List<CaseCard>> cases,
      List<BodyId> bodies,
      boolean withTheAuthority,
      Instant now) {

    Standing.Seen seen(PaperId paper) {
      Sight sight = sights.getOrDefault(paper, Sights.NOTHING);
      boolean drafting = sight.living() && !heads.getOrDefault(paper, List.of()).isEmpty();
      return new Standing.Seen(drafting, circulation(paper, sight), answer(paper, sight));
    }

    private Optional<Standing.Circulation> circulation(PaperId paper, Sight sight) {
      return circulations.stream()
          .filter(one -> one.version().paper().equals(paper))
          .filter(one -> sight.living() || concerns(one))
          .reduce((older, newer) -> newer)
          .map(
              one ->
                  new Standing.Circulation(
                      one.version().number(), one.until(), one.until().isAfter(now)));
    }

    /** Whether the reader speaks for one of the bodies that were asked. */
    private boolean concerns(Circulation circulation) {
      return !Collections.disjoint(circulation.bodies(), bodies);
    }

    private Optional<Standing.Answer> answer(PaperId paper, Sight sight) {
      return cases.getOrDefault(paper, List.of()).stream()
          .filter(one -> sight.of(one.version().number()))
          .filter(one -> sight.living() || withTheAuthority || one.state() == CaseState.DECIDED)
          .reduce((older, newer) -> newer)
          .map(
              one ->
                  new Standing.Answer(
                      one.version().number(),
                      one.state(),
                      one.verb(),
                      one.endedAt().orElse(one.submittedAt())));
    }
  }
}
