package decem.desk.control;

import decem.contract.desk.Turn;
import decem.contract.desk.Turn.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is asked of a person, what they wait for, and what was settled lately. Asked and awaited:
 * the earliest deadline first, then the longest waiting, those without a deadline last. Settled:
 * the newest first.
 */
public record Board(List<Turn> yours, List<Turn> waiting, List<Turn> recent) {

  private static final int MOST_RECENT = 8;

  private static final Comparator<Turn> URGENT_FIRST =
      Comparator.comparing((Turn turn) -> turn.due().orElse(Instant.MAX))
          .thenComparing(Turn::since)
          .thenComparing(Turn::key);

  private static final Comparator<Turn> NEWEST_FIRST =
      Comparator.comparing(Turn::since).reversed().thenComparing(Turn::key);

  public static Board of(Collection<Turn> turns) {
    return new Board(
        sorted(turns, Kind.YOURS, URGENT_FIRST),
        sorted(turns, Kind.WAITING_FOR_OTHERS, URGENT_FIRST),
        sorted(turns, Kind.RECENTLY_DECIDED, NEWEST_FIRST).stream().limit(MOST_RECENT).toList());
  }

  private static List<Turn> sorted(Collection<Turn> turns, Kind kind, Comparator<Turn> order) {
    return turns.stream().filter(turn -> turn.kind() == kind).sorted(order).toList();
  }
}
