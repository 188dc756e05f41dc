package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.drafts.PinnedText;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where versions lie: put there once, read for ever, in the bytes that were hashed. */
@ApplicationScoped
class VersionShelf {

  private static final String CARDS =
      "select v.paper, v.number, v.reference, v.label, v.digest, v.by_person, v.at, t.language,"
          + " t.commit_no, t.digest, t.words from papers.version v join papers.version_text t"
          + " using (paper, number) where v.paper = any(?) order by v.paper, v.number, t.language";

  @Inject Database database;

  /** A version as it is put on the shelf. */
  record Named(UUID key, VersionCard card, byte[] manifest, List<PinnedText> texts) {}

  void put(Named named) {
    VersionCard card = named.card();
    database.run(
        "insert into papers.version (paper, number, request, reference, label, manifest, digest,"
            + " by_person, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        card.id().paper().value(),
        card.id().number(),
        named.key(),
        card.reference(),
        card.label(),
        named.manifest(),
        card.digest().hex(),
        card.by().value(),
        card.at());
    named.texts().forEach(text -> put(card.id(), text));
  }

  private void put(VersionId version, PinnedText text) {
    database.run(
        "insert into papers.version_text (paper, number, language, commit_no, digest, words, bytes)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        version.paper().value(),
        version.number(),
        text.language(),
        text.commit(),
        text.digest().hex(),
        text.words(),
        text.bytes());
  }

  Optional<VersionId> byRequest(UUID key) {
    return database.first(
        "select paper, number from papers.version where request = ?",
        row -> new VersionId(new PaperId(row.getObject(1, UUID.class)), row.getInt(2)),
        key);
  }

  Optional<VersionCard> card(VersionId version) {
    return of(version.paper()).stream().filter(card -> card.id().equals(version)).findFirst();
  }

  /** All versions of a paper, oldest first. */
  List<VersionCard> of(PaperId paper) {
    return of(List.of(paper)).getOrDefault(paper, List.of());
  }

  Map<PaperId, List<VersionCard>> of(Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    Map<VersionId, VersionCard> cards = new LinkedHashMap<>();
    for (VersionCard one : database.list(CARDS, VersionShelf::row, (Object) ids)) {
      cards.merge(one.id(), one, VersionShelf::joined);
    }
    Map<PaperId, List<VersionCard>> byPaper = new LinkedHashMap<>();
    cards
        .values()
        .forEach(
            card -> byPaper.computeIfAbsent(card.id().paper(), id -> new ArrayList<>()).add(card));
    return byPaper;
  }

  /** The digests of the texts of a version by language. */
  static Map<Language, Digest> digests(VersionCard card) {
    Map<Language, Digest> digests = new EnumMap<>(Language.class);
    card.parts().forEach(part -> digests.put(part.language(), part.digest()));
    return digests;
  }

  Optional<byte[]> document(VersionId version, Language language) {
    return database.first(
        "select bytes from papers.version_text where paper = ? and number = ? and language = ?",
        row -> row.getBytes(1),
        version.paper().value(),
        version.number(),
        language);
  }

  Optional<byte[]> manifest(VersionId version) {
    return database.first(
        "select manifest from papers.version where paper = ? and number = ?",
        row -> row.getBytes(1),
        version.paper().value(),
        version.number());
  }

  private static VersionCard row(ResultSet row) throws SQLException {
    VersionCard.Part part =
        new VersionCard.Part(
            Language.valueOf(row.getString(8)),
            row.getLong(9),
            new Digest(row.getString(10)),
            row.getInt(11));
    return new VersionCard(
        new VersionId(new PaperId(row.getObject(1, UUID.class)), row.getInt(2)),
        row.getString(3),
        row.getString(4),
        new Digest(row.getString(5)),
        new PersonId(row.getObject(6, UUID.class)),
        row.getTimestamp(7).toInstant(),
        List.of(part));
  }

  private static VersionCard joined(VersionCard card, VersionCard more) {
    List<VersionCard.Part> parts = new ArrayList<>(card.parts());
    parts.addAll(more.parts());
    return new VersionCard(
        card.id(), card.reference(), card.label(), card.digest(), card.by(), card.at(), parts);
  }
}
