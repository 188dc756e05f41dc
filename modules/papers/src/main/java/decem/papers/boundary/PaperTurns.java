package decem.papers.boundary;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.desk.Turn;
import decem.contract.desk.Turns;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.papers.boundary.Circulations.Circulation;
import decem.papers.boundary.Submissions.Line;
import decem.papers.control.TurnWords;
import decem.papers.entity.Release;
import decem.papers.entity.Submission;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What papers asks of a person: of a chair to release what the other proposed and to take up what
 * was returned, of who speaks for a body to write observations; and what a chair waits for.
 */
@Boundary
@Answers
class PaperTurns implements Turns {

  private static final String CHAIRS =
      "select place from access.standing where person = ? and scope = 'GROUP' and role = ?";

  @Inject Database database;
  @Inject PaperShelf papers;
  @Inject VersionShelf shelf;
  @Inject Circulations circulations;
  @Inject Submissions submissions;
  @Inject Releases releases;
  @Inject Groups groups;
  @Inject People people;

  @Override
  public List<Turn> of(PersonId person, Language language) {
    TurnWords words = new TurnWords(language);
    Map<PaperId, PaperCard> chaired = chaired(person);
    return Stream.of(
            proposals(person, chaired, words),
            returned(chaired, words),
            observations(person, words),
            asked(chaired, words))
        .flatMap(List::stream)
        .limit(50)
        .toList();
  }

  private Map<PaperId, PaperCard> chaired(PersonId person) {
    List<GroupId> chairs =
        database.list(
            CHAIRS,
            row -> new GroupId(row.getObject(1, UUID.class)),
            person.value(),
            GroupRole.CHAIR);
    Map<PaperId, PaperCard> found = new HashMap<>();
    papers.of(chairs).values().stream()
        .flatMap(List::stream)
        .forEach(card -> found.put(card.id(), card));
    return found;
  }

  /** Of the other chair: release it. Of who proposed it: wait. */
  private List<Turn> proposals(PersonId person, Map<PaperId, PaperCard> chaired, TurnWords words) {
    List<Turn> turns = new ArrayList<>();
    for (Release open : releases.open(chaired.keySet())) {
      PaperCard paper = card(chaired, open.version().paper());
      turns.add(
          open.proposedBy().equals(person)
              ? words.waitsForTheOtherChair(
                  paper, open.version().number(), open.proposedAt(), open.id())
              : words.release(
                  paper,
                  open.version().number(),
                  open.act() == ReleaseAct.CIRCULATE,
                  name(open.proposedBy()),
                  open.proposedAt(),
                  open.id()));
    }
    return turns;
  }

  private List<Turn> returned(Map<PaperId, PaperCard> chaired, TurnWords words) {
    return latest(chaired).stream()
        .filter(line -> line.why().equals(Optional.of(Submission.Why.RETURNED)))
        .map(
            line ->
                words.revise(
                    card(chaired, line.version().paper()),
                    line.version().number(),
                    line.endedAt().orElse(line.at())))
        .toList();
  }

  /** The last submission of each paper. */
  private List<Line> latest(Map<PaperId, PaperCard> chaired) {
    Map<PaperId, Line> last = new HashMap<>();
    submissions.of(chaired.keySet()).forEach(line -> last.put(line.version().paper(), line));
    return List.copyOf(last.values());
  }

  private List<Turn> observations(PersonId person, TurnWords words) {
    List<BodyId> mine = groups.bodiesOf(person);
    List<Circulation> asking = mine.isEmpty() ? List.of() : circulations.asking(mine);
    Map<PaperId, PaperCard> cards =
        papers.cards(asking.stream().map(one -> one.version().paper()).distinct().toList());
    Map<BodyId, BodyCard> bodies = groups.bodies(mine);
    List<Turn> turns = new ArrayList<>();
    for (Circulation one : asking) {
      one.bodies().stream()
          .filter(mine::contains)
          .flatMap(body -> Optional.ofNullable(bodies.get(body)).stream())
          .findFirst()
          .ifPresent(
              body ->
                  turns.add(
                      words.observe(
                          card(cards, one.version().paper()),
                          one.version().number(),
                          body,
                          one.at(),
                          one.until())));
    }
    return turns;
  }

  private List<Turn> asked(Map<PaperId, PaperCard> chaired, TurnWords words) {
    Instant now = database.now();
    return circulations.of(chaired.keySet()).stream()
        .filter(one -> one.until().isAfter(now))
        .map(
            one ->
                words.bodiesAreAsked(
                    card(chaired, one.version().paper()),
                    one.version().number(),
                    one.bodies().size(),
                    one.at(),
                    one.until()))
        .toList();
  }

  private String name(PersonId person) {
    return Optional.ofNullable(people.cards(List.of(person)).get(person))
        .map(PersonCard::name)
        .orElse("");
  }

  private static PaperCard card(Map<PaperId, PaperCard> cards, PaperId paper) {
    return Objects.requireNonNull(cards.get(paper), "card");
  }
}
