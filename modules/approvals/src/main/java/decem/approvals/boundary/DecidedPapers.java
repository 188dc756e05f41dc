package decem.approvals.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.access.Act;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What has been decided, as far as the asker may read it: newest first, at most 200. */
@Boundary
public class DecidedPapers {

  private static final String MINE =
      """
      select d.paper, d.version, c.kind, d.decided_at
      from approvals.decision d join approvals.paper_case c on c.id = d.case_id
      where exists (select 1 from access.may_read r
                    where r.person = ? and r.paper = d.paper
                      and (r.version is null or r.version = d.version))
      """;
  private static final String NEWEST_FIRST = " order by d.decided_at desc limit 200";

  @Inject Database database;
  @Inject Papers papers;
  @Inject Asking asking;

  @Needs(Act.SIGNED_IN)
  public List<Line> all() {
    return lines(rows(NEWEST_FIRST));
  }

  /** The decided version that has this digest, if the asker may read it. */
  @Needs(Act.SIGNED_IN)
  public Optional<Line> withDigest(Digest digest) {
    return lines(rows(" and d.digest = ?" + NEWEST_FIRST, digest.hex())).stream().findFirst();
  }

  private List<Row> rows(String more, Object... values) {
    Object[] all = Stream.concat(Stream.of(person()), Stream.of(values)).toArray();
    return database.list(
        MINE + more,
        row ->
            new Row(
                new VersionId(new PaperId(row.getObject(1, UUID.class)), row.getInt(2)),
                PaperKind.valueOf(row.getString(3)),
                row.getTimestamp(4).toInstant()),
        all);
  }

  private UUID person() {
    return asking.known().value();
  }

  private List<Line> lines(List<Row> rows) {
    Map<PaperId, PaperCard> cards =
        papers.cards(rows.stream().map(row -> row.version().paper()).distinct().toList());
    Map<VersionId, VersionCard> versions =
        papers.versions(rows.stream().map(Row::version).toList());
    return rows.stream().flatMap(row -> line(row, cards, versions).stream()).toList();
  }

  private static Optional<Line> line(
      Row row, Map<PaperId, PaperCard> cards, Map<VersionId, VersionCard> versions) {
    return Optional.ofNullable(cards.get(row.version().paper()))
        .flatMap(
            paper ->
                Optional.ofNullable(versions.get(row.version()))
                    .map(
                        version ->
                            new Line(
                                row.version(),
                                version.reference(),
                                paper.title(),
                                row.kind(),
                                row.at())));
  }

  private record Row(VersionId version, PaperKind kind, Instant at) {}

  /** A decided version in a list. */
  public record Line(
      VersionId version, String reference, Bilingual title, PaperKind kind, Instant at) {}
}
