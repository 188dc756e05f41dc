package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.PaperOpened;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.papers.control.References;
import decem.papers.entity.Dossier;
import decem.papers.entity.Headings;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Disclosures;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins a paper that nobody sees yet and, once its texts are there, gives it a reference. Called
 * by {@link Opening} and {@link MandateFiling}, which ask for the permission and open the texts in
 * between, since an act in another room runs in a transaction of its own.
 */
@Boundary
class Dossiers {

  private static final String UNCLAIMED =
      "select d from Dossier d where d.state = decem.papers.entity.Dossier.State.OPENING"
          + " and d.begunAt < :before";
  private static final String NEXT_NUMBER =
      "insert into papers.counter as c (year, last) values (?, 1)"
          + " on conflict (year) do update set last = c.last + 1 returning last";

  @Inject
  @Room("papers")
  EntityManager entities;

  @Inject Database database;
  @Inject Asking asking;
  @Inject House house;
  @Inject Disclosures disclosures;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /** The paper of that request, begun now unless it was before. */
  Begun begin(GroupId group, UUID key, Headings headings) {
    sweep();
    Instant now = database.now();
    Optional<Dossier> before = byRequest(key);
    before.ifPresent(dossier -> resume(dossier, group, now));
    Dossier dossier = before.orElseGet(() -> begun(group, key, headings, now));
    return new Begun(dossier.id(), dossier.isOpen());
  }

  /** Gives the paper its reference; from now on its group sees it. */
  PaperCard claim(PaperId paper) {
    Dossier dossier = locked(paper);
    if (!dossier.isOpen()) {
      Instant now = database.now();
      dossier.claim(nextReference(now), now);
      facts.tell(
          new PaperOpened(
              paper, dossier.group(), dossier.headings().kind(), dossier.openedBy(), now));
      chronicle.note(
          "papers.opened", paper.value(), Map.of("reference", dossier.reference().orElseThrow()));
    }
    return dossier.card();
  }

  /** Gives a paper the titles under which it is filed now; its earlier versions keep theirs. */
  void retitle(PaperId paper, Bilingual title, String workingTitle) {
    locked(paper).retitle(title, workingTitle);
  }

  /** Lets go of a paper whose texts cannot be opened. */
  void abandon(PaperId paper) {
    locked(paper).abandon();
  }

  /** The paper of that kind which a group has already, if it has one. */
  Optional<PaperId> existing(GroupId group, PaperKind kind) {
    return entities
        .createQuery(
            "select d from Dossier d where d.group = :group and d.kind = :kind"
                + " and d.state = decem.papers.entity.Dossier.State.OPEN order by d.openedAt desc",
            Dossier.class)
        .setParameter("group", group.value())
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultStream()
        .map(Dossier::id)
        .findFirst();
  }

  /** Papers whose texts did not come within the hour are given up. */
  private void sweep() {
    entities
        .createQuery(UNCLAIMED, Dossier.class)
        .setParameter("before", database.now().minusSeconds(3600))
        .setMaxResults(50)
        .getResultList()
        .forEach(Dossier::abandon);
  }

  private Optional<Dossier> byRequest(UUID key) {
    return entities
        .createQuery("select d from Dossier d where d.request = :key", Dossier.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private void resume(Dossier dossier, GroupId group, Instant now) {
    if (!dossier.group().equals(group) || !dossier.openedBy().equals(asking.known())) {
      throw new Unknown("paper by request");
    }
    dossier.resume(now);
  }

  private Dossier begun(GroupId group, UUID key, Headings headings, Instant now) {
    Dossier dossier = Dossier.begin(key, group, headings, asking.known(), now);
    entities.persist(dossier);
    disclosures.belongs(dossier.id(), group);
    return dossier;
  }

  private String nextReference(Instant now) {
    int year = now.atZone(house.zone()).getYear();
    int number = database.first(NEXT_NUMBER, row -> row.getInt(1), year).orElseThrow();
    return References.paper(house.referencePattern(), year, number);
  }

  private Dossier locked(PaperId paper) {
    return Optional.ofNullable(
            entities.find(Dossier.class, paper.value(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new Unknown("paper"));
  }

  /**
   * @param open whether it has its reference already, so that nothing is left to do
   */
  record Begun(PaperId paper, boolean open) {}
}
