package decem.drafts.boundary;

import decem.drafts.control.LiveText;
import decem.drafts.entity.TextLog;
import decem.platform.access.Unknown;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The texts in memory, the most recently used ones, and a lock for each. */
class LiveTexts {

  private static final int AT_MOST = 50;

  private final Map<UUID, Object> locks = new ConcurrentHashMap<>();
  private final Map<UUID, LiveText> loaded =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, LiveText> eldest) {
          return size() > AT_MOST;
        }
      };

  Object lock(UUID text) {
    return locks.computeIfAbsent(text, id -> new Object());
  }

  /**
   * The text at its head in the database: loaded if it is not here, loaded again if another node
   * has moved it.
   */
  Optional<LiveText> fresh(UUID text, Connection connection) throws SQLException {
    LiveText known = known(text);
    long head = new TextLog(connection).text(text).map(row -> row.head()).orElse(-1L);
    if (known != null && known.head() == head) {
      return Optional.of(known);
    }
    Optional<LiveText> read = Loading.load(text, connection);
    read.ifPresent(this::put);
    return read;
  }

  LiveText get(UUID text, Connection connection) throws SQLException {
    return fresh(text, connection).orElseThrow(() -> new Unknown("text"));
  }

  synchronized void forget(UUID text) {
    loaded.remove(text);
  }

  private synchronized @org.jspecify.annotations.Nullable LiveText known(UUID text) {
    return loaded.get(text);
  }

  private synchronized void put(LiveText text) {
    loaded.put(text.id(), text);
  }
}
