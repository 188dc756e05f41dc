package decem.drafts.control;

import decem.drafts.entity.SuggestionRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose the suggestions of one text are, as far as anybody has asked. Of an id that was asked for
 * and is nobody's that is known too, so that the log is asked once.
 */
public final class Whose {

  private final Map<String, SuggestionRow> rows = new HashMap<>();
  private final Set<String> nobodys = new HashSet<>();

  public Optional<UUID> author(String id) {
    return row(id).map(SuggestionRow::author);
  }

  public Optional<SuggestionRow> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** Those of which it is not known whether they are anybody's. */
  public Set<String> unknown(Collection<String> ids) {
    Set<String> unknown = new HashSet<>(ids);
    unknown.removeAll(rows.keySet());
    unknown.removeAll(nobodys);
    return unknown;
  }

  /** What the log has said of these ids. */
  public void learn(Collection<String> asked, Collection<SuggestionRow> found) {
    nobodys.addAll(asked);
    found.forEach(this::keep);
  }

  void keep(SuggestionRow row) {
    rows.put(row.id(), row);
    nobodys.remove(row.id());
  }
}
