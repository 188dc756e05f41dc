package decem.comments.boundary;

import decem.contract.comments.CommentTally;
import decem.contract.drafts.AnchorId;
import decem.contract.drafts.Anchors;
import decem.contract.papers.PaperId;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts the comments of papers. */
@Boundary
@Answers
public class Tallies implements CommentTally {

  @Inject Database database;
  @Inject Anchors anchors;

  @Override
  public Map<PaperId, Tally> tally(Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    Map<PaperId, Integer> detached = detached(ids);
    Map<PaperId, Tally> tallies = new HashMap<>();
    database
        .list(
            "select paper, count(*) filter (where layer = 'GROUP' and resolved_at is null),"
                + " count(*) filter (where layer = 'GROUP' and resolved_at is not null),"
                + " count(*) filter (where layer = 'OBSERVATION')"
                + " from comments.thread where paper = any(?) group by paper",
            row ->
                Map.entry(
                    new PaperId(row.getObject(1, UUID.class)),
                    new Tally(row.getInt(2), row.getInt(3), 0, row.getInt(4))),
            (Object) ids)
        .forEach(
            entry ->
                tallies.put(entry.getKey(), with(entry.getValue(), detached.get(entry.getKey()))));
    return tallies;
  }

  private static Tally with(Tally tally, @org.jspecify.annotations.Nullable Integer detached) {
    return new Tally(
        tally.open(), tally.resolved(), detached == null ? 0 : detached, tally.observations());
  }

  private Map<PaperId, Integer> detached(UUID[] papers) {
    Map<UUID, PaperId> paperOf = new HashMap<>();
    database
        .list(
            "select anchor, paper from comments.thread where paper = any(?) and layer = 'GROUP' and"
                + " resolved_at is null limit 5000",
            row ->
                Map.entry(row.getObject(1, UUID.class), new PaperId(row.getObject(2, UUID.class))),
            (Object) papers)
        .forEach(entry -> paperOf.put(entry.getKey(), entry.getValue()));
    Map<PaperId, Integer> counts = new HashMap<>();
    List<AnchorId> all = paperOf.keySet().stream().map(AnchorId::new).toList();
    anchors.states(all).values().stream()
        .filter(Anchors.AnchorState::detached)
        .forEach(
            state ->
                counts.merge(
                    java.util.Objects.requireNonNull(paperOf.get(state.anchor().value())),
                    1,
                    Integer::sum));
    return counts;
  }
}
