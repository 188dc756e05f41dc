package decem.papers.boundary;

import decem.contract.access.Act;
import decem.contract.access.Office;
import decem.contract.approvals.CaseState;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.papers.control.Deadlines;
import decem.papers.entity.Release;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a chair sees before letting a version out: what will happen, and who will be written to. */
@Boundary
public class Releasing {

  @Inject Asking asking;
  @Inject House house;
  @Inject Groups groups;
  @Inject People people;
  @Inject PaperShelf papers;
  @Inject VersionShelf shelf;
  @Inject Circulations circulations;
  @Inject Submissions submissions;
  @Inject Releases releases;
  @Inject Handover handover;

  /**
   * @param readers who is written to on its behalf
   * @param askedUntil until when it is asked on this version already
   */
  public record Body(BodyCard card, List<PersonCard> readers, Optional<Instant> askedUntil) {}

  /**
   * What one chair proposed.
   *
   * @param mine whether the reader proposed it and so cannot confirm it
   */
  public record Proposal(
      UUID id,
      int version,
      PersonCard by,
      Instant at,
      boolean mine,
      List<BodyCard> bodies,
      Optional<Instant> until,
      String coverNote) {}

  /**
   * @param both whether the mandate wants both chairs
   * @param otherChairs who has to confirm then; empty when nobody else chairs the group now
   * @param suggested a good deadline some working days ahead
   */
  public record Circulation(
      PaperCard paper,
      VersionCard version,
      List<Body> bodies,
      boolean both,
      List<PersonCard> otherChairs,
      Optional<Proposal> proposal,
      LocalDateTime suggested) {}

  /**
   * @param readers who will read the submission, by office
   * @param both whether the mandate wants both chairs
   * @param otherChairs who has to confirm then; empty when nobody else chairs the group now
   * @param standing the number of the version that stands submitted now
   * @param answer the answer this version has had already
   */
  public record Submission(
      PaperCard paper,
      VersionCard version,
      List<PersonCard> readers,
      boolean both,
      List<PersonCard> otherChairs,
      Optional<Proposal> proposal,
      Optional<Integer> standing,
      Optional<CaseState> answer) {}

  @Needs(Act.CIRCULATE)
  public Circulation circulation(PaperId paper, int number) {
    PaperCard card = papers.card(paper);
    return new Circulation(
        card,
        version(paper, number),
        bodies(paper, number),
        releases.wantsBoth(card.group(), ReleaseAct.CIRCULATE),
        otherChairs(card.group(), ReleaseAct.CIRCULATE),
        proposal(paper, ReleaseAct.CIRCULATE),
        Deadlines.ahead(house.today(), house::isWorking));
  }

  @Needs(Act.SUBMIT)
  public Submission submission(PaperId paper, int number) {
    PaperCard card = papers.card(paper);
    VersionCard version = version(paper, number);
    return new Submission(
        card,
        version,
        holders(),
        releases.wantsBoth(card.group(), ReleaseAct.SUBMIT),
        otherChairs(card.group(), ReleaseAct.SUBMIT),
        proposal(paper, ReleaseAct.SUBMIT),
        submissions.of(List.of(paper)).stream()
            .filter(Submissions.Line::stands)
            .map(line -> line.version().number())
            .findFirst(),
        handover.answered(version.id()));
  }

  private List<Body> bodies(PaperId paper, int number) {
    List<BodyCard> roll = groups.roll();
    Map<BodyId, Instant> asked = circulations.asked(new VersionId(paper, number));
    Map<BodyId, List<PersonId>> voices = groups.peopleOf(roll.stream().map(BodyCard::id).toList());
    Set<PersonId> all = new LinkedHashSet<>();
    voices.values().forEach(all::addAll);
    Map<PersonId, PersonCard> cards = people.cards(all);
    return roll.stream()
        .map(
            body ->
                new Body(
                    body,
                    named(voices.getOrDefault(body.id(), List.of()), cards),
                    Optional.ofNullable(asked.get(body.id()))))
        .toList();
  }

  private List<PersonCard> holders() {
    Set<PersonId> ids = new LinkedHashSet<>();
    List<Office> offices = List.of(Office.SECRETARY_GENERAL, Office.PRIVATE_OFFICE);
    Map<Office, List<PersonId>> holders = groups.holders(offices);
    offices.forEach(office -> ids.addAll(holders.getOrDefault(office, List.of())));
    return named(ids, people.cards(ids));
  }

  private List<PersonCard> otherChairs(GroupId group, ReleaseAct act) {
    if (!releases.wantsBoth(group, act)) {
      return List.of();
    }
    List<PersonId> chairs = releases.otherChairs(group, asking.known());
    return named(chairs, people.cards(chairs));
  }

  private Optional<Proposal> proposal(PaperId paper, ReleaseAct act) {
    return releases.open(paper, act).flatMap(this::proposal);
  }

  private Optional<Proposal> proposal(Release open) {
    Map<BodyId, BodyCard> bodies = groups.bodies(open.bodies());
    return named(List.of(open.proposedBy()), people.cards(List.of(open.proposedBy()))).stream()
        .map(
            by ->
                new Proposal(
                    open.id(),
                    open.version().number(),
                    by,
                    open.proposedAt(),
                    by.id().equals(asking.known()),
                    open.bodies().stream()
                        .flatMap(body -> Optional.ofNullable(bodies.get(body)).stream())
                        .toList(),
                    open.until(),
                    open.coverNote()))
        .findFirst();
  }

  private static List<PersonCard> named(Collection<PersonId> ids, Map<PersonId, PersonCard> cards) {
    return ids.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList();
  }

  private VersionCard version(PaperId paper, int number) {
    return shelf.of(paper).stream()
        .filter(card -> card.id().number() == number)
        .findFirst()
        .orElseThrow(() -> new Unknown("version"));
  }
}
