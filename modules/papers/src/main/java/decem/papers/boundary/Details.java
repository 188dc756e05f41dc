package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.papers.boundary.Sights.Sight;
import decem.papers.entity.Submission;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The dossier as a page: its versions and what became of them, what was imported, who sees what.
 */
@Boundary
public class Details {

  @Inject Asking asking;
  @Inject Sights sights;
  @Inject PaperShelf papers;
  @Inject VersionShelf shelf;
  @Inject Circulations circulations;
  @Inject Submissions submissions;
  @Inject Imports imports;
  @Inject Groups groups;
  @Inject People people;

  /** A circulation as far as the reader may know of it. */
  public record Sent(List<BodyCard> bodies, Instant at, Instant until) {}

  /** A submission and how it ended, if it has. */
  public record Put(PersonCard by, Instant at, Optional<Submission.Why> why) {}

  /** A version with everything that happened to it, as far as the reader may know. */
  public record Line(VersionCard version, String by, List<Sent> sent, List<Put> put) {}

  /** What was found in a Word file. */
  public record Report(
      Language language,
      String fileName,
      SortedMap<String, Integer> counts,
      List<Bilingual> sentences) {}

  /**
   * @param living whether the reader is of the group; only then members and reports are filled
   */
  public record View(
      PaperCard paper,
      boolean living,
      List<Line> versions,
      List<Report> reports,
      List<PersonCard> members) {}

  @Needs(Act.READ_PAPER)
  public View of(PaperId paper) {
    PaperCard card = papers.card(paper);
    Sight sight = sights.of(asking.known(), List.of(paper)).getOrDefault(paper, Sights.NOTHING);
    return new View(
        card,
        sight.living(),
        lines(paper, sight),
        sight.living() ? reports(paper) : List.of(),
        sight.living() ? members(card) : List.of());
  }

  /** Newest first. */
  private List<Line> lines(PaperId paper, Sight sight) {
    List<VersionCard> versions =
        new ArrayList<>(
            shelf.of(paper).stream().filter(card -> sight.of(card.id().number())).toList());
    Collections.reverse(versions);
    List<Circulations.Circulation> sent = sent(paper, sight);
    List<Submissions.Line> put = sight.living() ? submissions.of(List.of(paper)) : List.of();
    Map<BodyId, BodyCard> bodies = bodies(sent);
    Map<PersonId, PersonCard> names = names(versions, put);
    return versions.stream().map(card -> line(card, sent, bodies, put, names)).toList();
  }

  private static Line line(
      VersionCard card,
      List<Circulations.Circulation> sent,
      Map<BodyId, BodyCard> bodies,
      List<Submissions.Line> put,
      Map<PersonId, PersonCard> names) {
    return new Line(
        card,
        Optional.ofNullable(names.get(card.by())).map(PersonCard::name).orElse(""),
        sent.stream()
            .filter(one -> one.version().equals(card.id()))
            .map(one -> new Sent(known(one.bodies(), bodies), one.at(), one.until()))
            .toList(),
        put.stream()
            .filter(one -> one.version().equals(card.id()))
            .flatMap(
                one ->
                    Optional.ofNullable(names.get(one.by()))
                        .map(by -> new Put(by, one.at(), one.why()))
                        .stream())
            .toList());
  }

  /** A body sees that it was asked itself, and not who else was. */
  private List<Circulations.Circulation> sent(PaperId paper, Sight sight) {
    List<BodyId> mine = groups.bodiesOf(asking.known());
    return circulations.of(List.of(paper)).stream()
        .map(
            one ->
                new Circulations.Circulation(
                    one.id(),
                    one.version(),
                    one.bodies().stream()
                        .filter(body -> sight.living() || mine.contains(body))
                        .toList(),
                    one.until(),
                    one.by(),
                    one.at()))
        .filter(one -> !one.bodies().isEmpty())
        .toList();
  }

  private Map<BodyId, BodyCard> bodies(List<Circulations.Circulation> sent) {
    Set<BodyId> ids = new LinkedHashSet<>();
    sent.forEach(one -> ids.addAll(one.bodies()));
    return groups.bodies(ids);
  }

  private Map<PersonId, PersonCard> names(List<VersionCard> versions, List<Submissions.Line> put) {
    Set<PersonId> ids = new LinkedHashSet<>();
    versions.forEach(card -> ids.add(card.by()));
    put.forEach(line -> ids.add(line.by()));
    return people.cards(ids);
  }

  private List<PersonCard> members(PaperCard paper) {
    List<PersonId> ids =
        groups.members(List.of(paper.group())).getOrDefault(paper.group(), List.of()).stream()
            .map(Membership::person)
            .distinct()
            .toList();
    Map<PersonId, PersonCard> cards = people.cards(ids);
    return ids.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList();
  }

  private List<Report> reports(PaperId paper) {
    return imports.of(paper).stream()
        .map(
            report ->
                new Report(
                    report.language(), report.fileName(), report.counts(), report.sentences()))
        .toList();
  }

  private static List<BodyCard> known(List<BodyId> ids, Map<BodyId, BodyCard> bodies) {
    return ids.stream().flatMap(id -> Optional.ofNullable(bodies.get(id)).stream()).toList();
  }
}
