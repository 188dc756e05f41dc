package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.Papers;
import decem.contract.papers.Standings;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.groups.boundary.GroupView.May;
import decem.groups.boundary.GroupView.PaperRow;
import decem.groups.boundary.GroupView.Pending;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Mandate;
import decem.groups.entity.MandateState;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One group, as its page shows it. */
@Boundary
public class Reading {

  @Inject Shelf shelf;
  @Inject Table table;
  @Inject Access access;
  @Inject Asking asking;
  @Inject Papers papers;
  @Inject Standings standings;

  /** What was never submitted is seen by those who prepare it, and for all others is not there. */
  @Needs(Act.READ_GROUP)
  public GroupView view(GroupId id) {
    ExpertGroup group = shelf.group(id);
    PersonId person = asking.known();
    boolean prepares = access.may(person, Act.PREPARE_GROUP, id);
    if (group.state() == State.PREPARED && !prepares) {
      throw new Unknown("group");
    }
    Mandate mandate = group.present();
    return new GroupView(
        group.card(),
        mandate.task(),
        mandate.number(),
        mandate.bothChairs(),
        group.establishedAt(),
        group.endedAt(),
        reference(mandate),
        mandate.version(),
        table.of(group),
        papersFor(person, id),
        pending(group, prepares),
        may(person, group, prepares));
  }

  private May may(PersonId person, ExpertGroup group, boolean prepares) {
    boolean works = group.state() == State.ESTABLISHED;
    return new May(
        works && access.may(person, Act.OPEN_PAPER, group.id()),
        works && access.may(person, Act.GIVE_THE_PEN, group.id()),
        prepares);
  }

  private static Optional<Pending> pending(ExpertGroup group, boolean prepares) {
    return group
        .pending()
        .filter(mandate -> prepares || mandate.state() == MandateState.SUBMITTED)
        .map(m -> new Pending(m.number(), m.state(), m.returnedAt().isPresent()));
  }

  private String reference(Mandate mandate) {
    return mandate
        .version()
        .map(VersionId::paper)
        .flatMap(paper -> Optional.ofNullable(papers.cards(List.of(paper)).get(paper)))
        .map(PaperCard::reference)
        .orElse("");
  }

  private List<PaperRow> papersFor(PersonId person, GroupId id) {
    List<PaperCard> all = papers.of(List.of(id)).getOrDefault(id, List.of());
    List<PaperId> ids = all.stream().map(PaperCard::id).toList();
    Set<PaperId> readable = access.readable(person, ids);
    Map<PaperId, PaperStanding> found = standings.standings(person, readable);
    return all.stream()
        .filter(paper -> readable.contains(paper.id()))
        .map(paper -> new PaperRow(paper, Objects.requireNonNull(found.get(paper.id()))))
        .toList();
  }
}
