package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.Cases;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.Standings;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.papers.boundary.Sights.Sight;
import decem.papers.control.NextActs;
import decem.papers.entity.Release;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands above a paper and above a version, for the person who looks. */
@Boundary
public class Heads {

  @Inject Database database;
  @Inject Asking asking;
  @Inject Access access;
  @Inject PaperShelf papers;
  @Inject VersionShelf shelf;
  @Inject Circulations circulations;
  @Inject Submissions submissions;
  @Inject Releases releases;
  @Inject Standings standings;
  @Inject Sights sights;
  @Inject TextHeads textHeads;
  @Inject Cases cases;
  @Inject Groups groups;

  /**
   * @param groupOpen whether the reader may go to the group's page
   * @param living whether the reader sees the living text
   * @param offers what the reader may do with the paper now
   */
  public record Head(
      PaperCard paper,
      Bilingual group,
      boolean groupOpen,
      PaperStanding standing,
      boolean living,
      List<NextActs.Offer> offers) {}

  /**
   * @param newer the number of a newer version that the reader may read
   * @param asked until when bodies are asked for observations on this version
   * @param answer how its case stands, as far as the reader may know
   */
  public record VersionHead(
      Head paper,
      VersionCard version,
      Optional<Integer> newer,
      Optional<Instant> asked,
      Optional<CaseCard> answer) {}

  @Needs(Act.READ_PAPER)
  public Head of(PaperId paper) {
    return head(papers.card(paper));
  }

  @Needs(Act.READ_VERSION)
  public VersionHead of(VersionId version) {
    PaperCard paper = papers.card(version.paper());
    VersionCard card = shelf.card(version).orElseThrow(() -> new Unknown("version"));
    PersonId reader = asking.known();
    Sight sight = sights.of(reader, List.of(paper.id())).getOrDefault(paper.id(), Sights.NOTHING);
    Optional<Integer> newer =
        shelf.of(paper.id()).stream()
            .map(other -> other.id().number())
            .filter(number -> number > version.number() && sight.of(number))
            .reduce((older, newest) -> newest);
    return new VersionHead(head(paper), card, newer, asked(version, sight), answer(version, sight));
  }

  private Head head(PaperCard paper) {
    PersonId reader = asking.known();
    PaperStanding standing = standings.standings(reader, List.of(paper.id())).get(paper.id());
    if (standing == null) {
      throw new Unknown("paper");
    }
    boolean chairs = access.may(reader, Act.NAME_VERSION, paper.id());
    return new Head(
        paper,
        name(paper.group()),
        access.may(reader, Act.READ_GROUP, paper.group()),
        standing,
        access.may(reader, Act.READ_LIVING_TEXT, paper.id()),
        chairs ? NextActs.of(situation(paper.id(), reader)) : List.of());
  }

  private Bilingual name(GroupId group) {
    return Optional.ofNullable(groups.cards(List.of(group)).get(group))
        .map(GroupCard::name)
        .orElse(Bilingual.same(""));
  }

  private Optional<Instant> asked(VersionId version, Sight sight) {
    List<?> mine = sight.living() ? List.of() : groups.bodiesOf(asking.known());
    return circulations.of(List.of(version.paper())).stream()
        .filter(one -> one.version().equals(version))
        .filter(one -> sight.living() || one.bodies().stream().anyMatch(mine::contains))
        .map(Circulations.Circulation::until)
        .max(Instant::compareTo);
  }

  private Optional<CaseCard> answer(VersionId version, Sight sight) {
    boolean early = sight.living() || sights.sitsWithTheAuthority(asking.known());
    return cases.of(List.of(version.paper())).getOrDefault(version.paper(), List.of()).stream()
        .filter(one -> one.version().equals(version))
        .filter(one -> early || one.state() == decem.contract.approvals.CaseState.DECIDED)
        .reduce((older, newer) -> newer);
  }

  private NextActs.Situation situation(PaperId paper, PersonId reader) {
    Optional<VersionCard> newest = shelf.of(paper).stream().reduce((older, newer) -> newer);
    List<Circulations.Circulation> sent = circulations.of(List.of(paper));
    Instant now = database.now();
    return new NextActs.Situation(
        newest.map(card -> card.id().number()).orElse(0),
        newest.map(card -> moved(card)).orElse(true),
        newest
            .map(card -> sent.stream().anyMatch(one -> one.version().equals(card.id())))
            .orElse(false),
        sent.stream().anyMatch(one -> one.until().isAfter(now)),
        submissions.of(List.of(paper)).stream().anyMatch(Submissions.Line::stands),
        newest.map(card -> answered(card.id())).orElse(false),
        proposal(paper, reader));
  }

  /** Whether any language was written in since it was taken for the version, or begun. */
  private boolean moved(VersionCard newest) {
    List<TextHead> heads =
        textHeads.heads(List.of(newest.id().paper())).getOrDefault(newest.id().paper(), List.of());
    return heads.stream()
        .anyMatch(
            head ->
                newest.parts().stream()
                    .filter(part -> part.language() == head.language())
                    .findFirst()
                    .map(part -> part.commit() != head.commit())
                    .orElse(head.words() > 0));
  }

  private boolean answered(VersionId version) {
    return cases.of(List.of(version.paper())).getOrDefault(version.paper(), List.of()).stream()
        .filter(one -> one.version().equals(version))
        .anyMatch(one -> Handover.ANSWERS.contains(one.state()));
  }

  private Optional<NextActs.Proposal> proposal(PaperId paper, PersonId reader) {
    return releases
        .open(paper, ReleaseAct.SUBMIT)
        .or(() -> releases.open(paper, ReleaseAct.CIRCULATE))
        .map(
            (Release open) ->
                new NextActs.Proposal(
                    open.act(), open.version().number(), open.proposedBy().equals(reader)));
  }
}
