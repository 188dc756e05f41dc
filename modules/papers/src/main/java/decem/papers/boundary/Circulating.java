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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
   * @param until a wall-clock time of the house
   */
  public record Wish(int number, List<BodyId> bodies, LocalDateTime until) {}

  /** What became of the wish. */
  public sealed interface Outcome {}

  public record Circulated(List<BodyId> bodies, Instant until) implements Outcome {}

  /** It waits for the other chair. */
  public record Proposed() implements Outcome {}

  public record NobodyChosen() implements Outcome {}

  /** Not a moment at which the house can be answered; the next good one comes with it. */
  public record BadDeadline(Deadline why) implements Outcome {}

  /** Confirmed by who proposed it, or no longer open. */
  public record NotToConfirm() implements Outcome {}

  @Needs(Act.CIRCULATE)
  public Outcome circulate(PaperId paper, UUID key, Wish wish) {
    PaperCard card = releases.alone(paper);
    VersionId version = known(paper, wish.number());
    List<BodyId> bodies = inProtocolOrder(wish.bodies());
    if (bodies.isEmpty()) {
      return new NobodyChosen();
    }
    if (!(house.deadline(wish.until()) instanceof Deadline.Good(Instant until))) {
      return new BadDeadline(house.deadline(wish.until()));
    }
    if (releases.wantsBoth(card.group(), ReleaseAct.CIRCULATE)) {
      return proposed(key, version, bodies, until);
    }
    return sent(key, version, bodies, until, Released.byOne(asking.known()));
  }

  /** The other chair lets out what was proposed, if its deadline is still ahead. */
  @Needs(Act.CIRCULATE)
  public Outcome confirm(PaperId paper, UUID release) {
    releases.alone(paper);
    Release proposal = releases.known(paper, release);
    if (circulations.has(release)) {
      return new Circulated(proposal.bodies(), proposal.until().orElseThrow());
    }
    if (!proposal.mayBeConfirmedBy(asking.known()) || proposal.act() != ReleaseAct.CIRCULATE) {
      return new NotToConfirm();
    }
    Instant until = proposal.until().orElseThrow();
    LocalDateTime wall = LocalDateTime.ofInstant(until, house.zone());
    if (house.deadline(wall) instanceof Deadline.Good) {
      Released released = proposal.confirm(asking.known(), database.now());
      return sent(release, proposal.version(), proposal.bodies(), until, released);
    }
    return new BadDeadline(house.deadline(wall));
  }

  /** Either chair takes an open proposal back. */
  @Needs(Act.CIRCULATE)
  public void takeBack(PaperId paper, UUID release) {
    releases.alone(paper);
    releases.known(paper, release).end(database.now());
  }

  private Outcome proposed(UUID key, VersionId version, List<BodyId> bodies, Instant until) {
    if (!releases.has(key)) {
      Instant now = database.now();
      releases.propose(
          Release.ofCirculation(key, version, bodies, until, asking.known(), now), now);
      chronicle.note(
          "papers.circulation-proposed",
          version.paper().value(),
          Map.of("version", String.valueOf(version.number()), "until", until.toString()));
    }
    return new Proposed();
  }

  private Outcome sent(
      UUID key, VersionId version, List<BodyId> bodies, Instant until, Released released) {
    if (!circulations.has(key)) {
      Set<BodyId> before = alreadyAsked(version);
      Instant now = database.now();
      circulations.put(
          new Circulations.Circulation(key, version, bodies, until, released.by(), now), released);
      bodies.stream()
          .filter(body -> !before.contains(body))
          .forEach(body -> disclosures.toBody(version, body, "circulated " + key));
      facts.tell(new VersionCirculated(version, bodies, until, released.by(), now));
      note(version, bodies, until, released);
    }
    return new Circulated(bodies, until);
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

  private Set<BodyId> alreadyAsked(VersionId version) {
    Set<BodyId> asked = new HashSet<>();
    circulations.of(List.of(version.paper())).stream()
        .filter(circulation -> circulation.version().equals(version))
        .forEach(circulation -> asked.addAll(circulation.bodies()));
    return asked;
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
