package decem.groups.boundary;

import decem.contract.papers.PaperId;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.Standings;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** There are no papers that could stand anywhere. */
@ApplicationScoped
class NoStandings implements Standings {

  @Override
  public Map<PaperId, PaperStanding> standings(PersonId reader, Collection<PaperId> papers) {
    return Map.of();
  }
}
