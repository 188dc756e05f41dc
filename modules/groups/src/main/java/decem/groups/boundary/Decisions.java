package decem.groups.boundary;

import decem.contract.Digest;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.groups.GroupFact.GroupEstablished;
import decem.contract.groups.GroupFact.MandateChanged;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionId;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Mandate;
import decem.platform.access.Boundary;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.facts.Reaction;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows when the secretary general has decided on a mandate, or sent it back. */
@Boundary
class Decisions {

  @Inject Shelf shelf;
  @Inject Appointments appointments;
  @Inject Papers papers;
  @Inject Facts facts;
  @Inject Database database;
  @Inject Chronicle chronicle;

  void onDecided(@Observes @Reaction("groups.establish-on-decision") CaseDecided fact) {
    if (fact.kind() == PaperKind.MANDATE) {
      decided(filed(fact.version(), fact.digest()), fact.version());
    }
  }

  void onReturned(@Observes @Reaction("groups.reopen-on-return") CaseReturned fact) {
    if (fact.kind() == PaperKind.MANDATE) {
      ExpertGroup group = filed(fact.version(), fact.digest());
      if (group.returned(fact.version(), fact.reasons(), fact.at())) {
        chronicle.note("groups.mandate-returned", group.id().value(), Map.of());
      }
    }
  }

  void onWithdrawn(@Observes @Reaction("groups.reopen-on-withdrawal") SubmissionWithdrawn fact) {
    shelf
        .carriedBy(fact.version())
        .ifPresent(group -> group.returned(fact.version(), "", fact.at()));
  }

  private void decided(ExpertGroup group, VersionId version) {
    boolean changed = group.inForce().isPresent();
    Instant now = database.now();
    if (!group.decided(version, now)) {
      return;
    }
    Mandate mandate = group.inForce().orElseThrow();
    facts.tell(
        changed
            ? new MandateChanged(group.id(), version, now)
            : new GroupEstablished(group.id(), version, now));
    appointments.follow(group, mandate, now);
    chronicle.note(
        "groups.mandate-in-force",
        group.id().value(),
        Map.of("number", String.valueOf(mandate.number())));
  }

  /** The group of that mandate; a version whose filing was interrupted is claimed first. */
  private ExpertGroup filed(VersionId version, Digest digest) {
    Optional<ExpertGroup> known = shelf.carriedBy(version);
    if (known.isPresent()) {
      return known.get();
    }
    PaperCard paper =
        Optional.ofNullable(papers.cards(List.of(version.paper())).get(version.paper()))
            .orElseThrow(() -> new IllegalStateException("No paper has " + version));
    ExpertGroup group = shelf.group(paper.group());
    group.submitted(version, digest, database.now());
    return group;
  }
}
