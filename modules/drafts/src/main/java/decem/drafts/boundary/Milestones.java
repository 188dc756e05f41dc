package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.Papers.Circulated;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the versions of a text: asked of the rooms that know. */
@ApplicationScoped
class Milestones {

  @Inject Papers papers;
  @Inject Cases cases;

  /** Of the versions that have that language. */
  List<Milestone> of(PaperId paper, Language language) {
    List<VersionCard> versions =
        papers.versionsOf(List.of(paper)).getOrDefault(paper, List.of()).stream()
            .filter(card -> card.parts().stream().anyMatch(part -> part.language() == language))
            .toList();
    if (versions.isEmpty()) {
      return List.of();
    }
    List<Circulated> sent = papers.circulations(List.of(paper)).getOrDefault(paper, List.of());
    List<CaseCard> opened = cases.of(List.of(paper)).getOrDefault(paper, List.of());
    return versions.stream().flatMap(card -> of(card, sent, opened)).toList();
  }

  private static Stream<Milestone> of(
      VersionCard card, List<Circulated> sent, List<CaseCard> opened) {
    List<Milestone> all = new ArrayList<>();
    all.add(named(card));
    sent.stream()
        .filter(one -> one.version().equals(card.id()))
        .forEach(one -> all.add(circulated(card, one)));
    opened.stream()
        .filter(one -> one.version().equals(card.id()))
        .forEach(one -> all.addAll(steps(card, one)));
    return all.stream();
  }

  private static Milestone named(VersionCard card) {
    return new Milestone(Milestone.Kind.NAMED, card, card.at(), Optional.of(card.by()), 0);
  }

  private static Milestone circulated(VersionCard card, Circulated sent) {
    return new Milestone(
        Milestone.Kind.CIRCULATED, card, sent.at(), Optional.empty(), sent.bodies().size());
  }

  private static List<Milestone> steps(VersionCard card, CaseCard one) {
    List<Milestone> steps = new ArrayList<>();
    Optional<PersonId> by = Optional.of(one.submittedBy());
    steps.add(new Milestone(Milestone.Kind.SUBMITTED, card, one.submittedAt(), by, 0));
    end(one)
        .flatMap(kind -> one.endedAt().map(at -> new Milestone(kind, card, at, one.endedBy(), 0)))
        .ifPresent(steps::add);
    return steps;
  }

  /** A submission that gave way to a newer one has no end of its own to tell. */
  private static Optional<Milestone.Kind> end(CaseCard one) {
    return switch (one.state()) {
      case DECIDED -> Optional.of(Milestone.Kind.DECIDED);
      case RETURNED -> Optional.of(Milestone.Kind.RETURNED);
      case WITHDRAWN -> Optional.of(Milestone.Kind.WITHDRAWN);
      case SUBMITTED, SUPERSEDED -> Optional.empty();
    };
  }
}
