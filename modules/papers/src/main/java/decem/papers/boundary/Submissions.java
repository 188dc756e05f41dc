package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.papers.entity.Submission;
import decem.platform.access.Room;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of submissions, to act on and to read. */
@ApplicationScoped
class Submissions {

  private static final String COLUMNS =
      "select id, paper, number, digest, by_person, at, cover_note, ended_at, why from"
          + " papers.submission";

  @Inject
  @Room("papers")
  EntityManager entities;

  @Inject Database database;

  /** A submission as it stands or has ended. */
  record Line(
      UUID id,
      VersionId version,
      Digest digest,
      PersonId by,
      Instant at,
      String coverNote,
      Optional<Instant> endedAt,
      Optional<Submission.Why> why) {

    boolean stands() {
      return endedAt.isEmpty();
    }
  }

  /** The one that stands, locked against who decides on it at this moment. */
  Optional<Submission> standing(PaperId paper) {
    return entities
        .createQuery(
            "select s from Submission s where s.paper = :paper and s.endedAt is null",
            Submission.class)
        .setParameter("paper", paper.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  boolean has(UUID id) {
    return entities.find(Submission.class, id) != null;
  }

  void put(Submission submission) {
    entities.flush();
    entities.persist(submission);
  }

  /** Everything that was ever submitted of those papers, oldest first. */
  List<Line> of(Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    return database.list(
        COLUMNS + " where paper = any(?) order by at", Submissions::row, (Object) ids);
  }

  /** The one that stands, held so that it cannot end before the asker's transaction does. */
  Optional<Line> held(PaperId paper) {
    return database.first(
        COLUMNS + " where paper = ? and ended_at is null for share",
        Submissions::row,
        paper.value());
  }

  private static Line row(ResultSet row) throws SQLException {
    @Nullable Timestamp ended = row.getTimestamp(8);
    return new Line(
        row.getObject(1, UUID.class),
        new VersionId(new PaperId(row.getObject(2, UUID.class)), row.getInt(3)),
        new Digest(row.getString(4)),
        new PersonId(row.getObject(5, UUID.class)),
        row.getTimestamp(6).toInstant(),
        row.getString(7),
        Optional.ofNullable(ended).map(Timestamp::toInstant),
        Optional.ofNullable(row.getString(9)).map(Submission.Why::valueOf));
  }
}
