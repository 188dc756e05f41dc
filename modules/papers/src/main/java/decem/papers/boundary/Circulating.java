package decem.papers.boundary;

import decem.contract.access.Act;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.Groups;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.VersionCirculated;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.papers.entity.Release;
import decem.papers.entity.Released;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Disclosures;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.house.Deadline;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends one version to bodies that are asked for observations. From then on they read that version
 * and it alone. Where the mandate wants both chairs, one proposes and the other confirms.
 */
@Boundary
public class Circulating {

  @Inject Database database;
  @Inject Asking asking;
  @Inject House house;
  @Inject Groups groups;
  @Inject VersionShelf shelf;
  @Inject Releases releases;
  @Inject Circulations circulations;
  @Inject Disclosures disclosures;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /**
   * @param until a wall-clock time of the house, if one was given
   */
  public record Wish(int number, List<BodyId> bodies, @Nullable LocalDateTime until) {}

  /** What became of the wish. */
  public sealed interface Outcome {}

  public record Circulated(List<BodyId> bodies) implements Outcome {}

  /** It waits for the other chair. */
  public record Proposed() implements Outcome {}

  /** Nothing was done: all that is wrong with the wish, so that it is put right at once. */
  public record NotAcceptable(List<Wrong> wrong) implements Outcome {}

  /** Confirmed by who proposed it, or no longer open. */
  public record NotToConfirm() implements Outcome {}

  /** The mandate wants both chairs, and nobody but the asker chairs the group now. */
  public record NoOtherChair() implements Outcome {}

  /** What is wrong with a wish. */
  public sealed interface Wrong {}

  public record NobodyChosen() implements Wrong {}

  /** Nobody is asked twice about one version; that body has its date. */
  public record AskedAlready(BodyCard body, Instant until) implements Wrong {}

  public record NoDeadline() implements Wrong {}

  /** Not a moment at which the house can be answered; the next good one comes with it. */
  public record BadDeadline(Deadline why) implements Wrong {}

  @Needs(Act.CIRCULATE)
  public Outcome circulate(PaperId paper, UUID key, Wish wish) {
    PaperCard card = releases.alone(paper);
    VersionId version = known(paper, wish.number());
    List<BodyId> bodies = inProtocolOrder(wish.bodies());
    boolean both = releases.wantsBoth(card.group(), ReleaseAct.CIRCULATE);
    if (circulations.has(key) || releases.has(key)) {
      return both ? new Proposed() : new Circulated(bodies);
    }
    List<Wrong> wrong = wrong(version, bodies, wish.until());
    LocalDateTime wanted = wish.until();
    if (!wrong.isEmpty() || wanted == null) {
      return new NotAcceptable(wrong);
    }
    Instant until = wanted.atZone(house.zone()).toInstant();
    if (!both) {
      return sent(key, version, bodies, until, Released.byOne(asking.known()));
    }
    return releases.otherChairs(card.group(), asking.known()).isEmpty()
        ? new NoOtherChair()
        : proposed(key, version, bodies, until);
  }

  private List<Wrong> wrong(VersionId version, List<BodyId> bodies, @Nullable LocalDateTime until) {
    List<Wrong> wrong = new ArrayList<>();
    if (bodies.isEmpty()) {
      wrong.add(new NobodyChosen());
    }
    Map<BodyId, Instant> asked = circulations.asked(version);
    Map<BodyId, BodyCard> cards = groups.bodies(bodies);
    bodies.stream()
        .filter(asked::containsKey)
        .map(body -> new AskedAlready(present(cards.get(body)), present(asked.get(body))))
        .forEach(wrong::add);
    if (until == null) {
      wrong.add(new NoDeadline());
    } else if (!(house.deadline(until) instanceof Deadline.Good)) {
      wrong.add(new BadDeadline(house.deadline(until)));
    }
    return wrong;
  }

  private static <T> T present(@Nullable T found) {
    return Objects.requireNonNull(found);
  }

  /** The other chair lets out what was proposed, if its deadline is still ahead. */
  @Needs(Act.CIRCULATE)
  public Outcome confirm(PaperId paper, UUID release) {
    releases.alone(paper);
    Release proposal = releases.known(paper, release);
    if (circulations.has(release)) {
      return new Circulated(proposal.bodies());
    }
    if (!proposal.mayBeConfirmedBy(asking.known()) || proposal.act() != ReleaseAct.CIRCULATE) {
      return new NotToConfirm();
    }
    Instant until = proposal.until().orElseThrow();
    LocalDateTime wall = LocalDateTime.ofInstant(until, house.zone());
    List<Wrong> wrong = wrong(proposal.version(), proposal.bodies(), wall);
    if (!wrong.isEmpty()) {
      return new NotAcceptable(wrong);
    }
    Released released = proposal.confirm(asking.known(), database.now());
    return sent(release, proposal.version(), proposal.bodies(), until, released);
  }

  /** Either chair takes an open proposal back; says whether it was not released before. */
  @Needs(Act.CIRCULATE)
  public boolean takeBack(PaperId paper, UUID release) {
    releases.alone(paper);
    releases.known(paper, release).end(database.now());
    return !circulations.has(release);
  }

  private Outcome proposed(UUID key, VersionId version, List<BodyId> bodies, Instant until) {
    Instant now = database.now();
    releases.propose(Release.ofCirculation(key, version, bodies, until, asking.known(), now), now);
    chronicle.note(
        "papers.circulation-proposed",
        version.paper().value(),
        Map.of("version", String.valueOf(version.number()), "until", until.toString()));
    return new Proposed();
  }

  private Outcome sent(
      UUID key, VersionId version, List<BodyId> bodies, Instant until, Released released) {
    Instant now = database.now();
    circulations.put(
        new Circulations.Circulation(key, version, bodies, until, released.by(), now), released);
    bodies.forEach(body -> disclosures.toBody(version, body, "circulated " + key));
    facts.tell(new VersionCirculated(version, bodies, until, released.by(), now));
    note(version, bodies, until, released);
    return new Circulated(bodies);
  }

  private void note(VersionId version, List<BodyId> bodies, Instant until, Released released) {
    chronicle.note(
        "papers.circulated",
        version.paper().value(),
        Map.of(
            "version", String.valueOf(version.number()),
            "bodies", String.valueOf(bodies.size()),
            "until", until.toString(),
            "proposedBy", released.proposedBy().value().toString()));
  }

  private List<BodyId> inProtocolOrder(List<BodyId> wanted) {
    List<BodyId> known = groups.roll().stream().map(BodyCard::id).filter(wanted::contains).toList();
    if (known.size() != new HashSet<>(wanted).size()) {
      throw new Unknown("body");
    }
    return known;
  }

  private VersionId known(PaperId paper, int number) {
    return shelf.of(paper).stream()
        .filter(card -> card.id().number() == number)
        .findFirst()
        .orElseThrow(() -> new Unknown("version"))
        .id();
  }
}
