package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.drafts.PinnedText;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.VersionNamed;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.document.Schema;
import decem.papers.control.References;
import decem.papers.entity.Dossier;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import decem.proof.Manifest;
import decem.proof.NamedPictures;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Puts pinned texts on the shelf as the next version of a paper. Called by {@link Naming} and
 * {@link MandateFiling}, which ask for the permission and pin the texts first.
 */
@Boundary
class Versions {

  @Inject
  @Room("papers")
  EntityManager entities;

  @Inject Database database;
  @Inject Asking asking;
  @Inject PaperShelf papers;
  @Inject VersionShelf shelf;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /** What the next version will be called. */
  Naming.Preview preview(PaperId paper) {
    PaperCard card = papers.card(paper);
    int number = newest(paper).map(version -> version.id().number()).orElse(0) + 1;
    return new Naming.Preview(card, number, References.version(card.reference(), number));
  }

  /** The version that this request has named already. */
  Optional<VersionCard> byRequest(PaperId paper, UUID key) {
    return shelf.byRequest(key).map(version -> own(paper, version));
  }

  /** The newest version, if it holds exactly these texts. */
  Optional<VersionCard> same(PaperId paper, List<PinnedText> texts) {
    Map<Language, Digest> pinned = new EnumMap<>(Language.class);
    texts.forEach(text -> pinned.put(text.language(), text.digest()));
    return newest(paper).filter(card -> VersionShelf.digests(card).equals(pinned));
  }

  VersionCard name(PaperId paper, UUID key, String label, List<PinnedText> texts) {
    PaperCard dossier = locked(paper).card();
    Optional<VersionId> before = shelf.byRequest(key);
    return before
        .map(version -> own(paper, version))
        .orElseGet(() -> next(dossier, key, label, texts));
  }

  private VersionCard next(PaperCard paper, UUID key, String label, List<PinnedText> texts) {
    Optional<VersionCard> previous = newest(paper.id());
    int number = previous.map(card -> card.id().number() + 1).orElse(1);
    VersionId id = new VersionId(paper.id(), number);
    byte[] manifest = manifest(paper, id, texts, previous.map(VersionCard::digest)).bytes();
    VersionCard card =
        new VersionCard(
            id,
            References.version(paper.reference(), number),
            label,
            Digest.of(manifest),
            asking.known(),
            database.now(),
            texts.stream().map(Versions::part).toList());
    shelf.put(new VersionShelf.Named(key, card, manifest, texts));
    facts.tell(new VersionNamed(id, card.digest(), card.by(), card.at()));
    chronicle.note(
        "papers.version-named",
        paper.id().value(),
        Map.of("version", card.reference(), "digest", card.digest().hex()));
    return card;
  }

  private static Manifest manifest(
      PaperCard paper, VersionId id, List<PinnedText> texts, Optional<Digest> previous) {
    Map<Language, Manifest.Text> named = new EnumMap<>(Language.class);
    SortedSet<Digest> pictures = new TreeSet<>(Comparator.comparing(Digest::hex));
    for (PinnedText text : texts) {
      named.put(text.language(), Manifest.Text.of(text.commit(), text.bytes()));
      pictures.addAll(NamedPictures.in(text.bytes()));
    }
    return new Manifest(
        id,
        References.version(paper.reference(), id.number()),
        paper.kind(),
        paper.title(),
        paper.marking(),
        Schema.current().number(),
        named,
        List.copyOf(pictures),
        previous);
  }

  private static VersionCard.Part part(PinnedText text) {
    return new VersionCard.Part(text.language(), text.commit(), text.digest(), text.words());
  }

  private VersionCard own(PaperId paper, VersionId version) {
    if (!version.paper().equals(paper)) {
      throw new Unknown("version by request");
    }
    return shelf.card(version).orElseThrow(() -> new Unknown("version"));
  }

  private Optional<VersionCard> newest(PaperId paper) {
    return shelf.of(paper).stream().reduce((older, newer) -> newer);
  }

  private Dossier locked(PaperId paper) {
    return Optional.ofNullable(
            entities.find(Dossier.class, paper.value(), LockModeType.PESSIMISTIC_WRITE))
        .filter(Dossier::isOpen)
        .orElseThrow(() -> new Unknown("paper"));
  }
}
