package decem.groups.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.FilePaper;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Answers;
import decem.platform.access.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files one paper per key and gives the same answer again, as the room of papers does. */
@ApplicationScoped
@OwnTransaction
@Answers
class PapersOfTests implements FilePaper {

  private final Map<UUID, Outcome> byKey = new ConcurrentHashMap<>();

  @Override
  public Outcome file(UUID key, Filing filing) {
    String document = Objects.requireNonNull(filing.documents().get(Language.EN));
    VersionId version = new VersionId(new PaperId(UUID.randomUUID()), 1);
    return byKey.computeIfAbsent(key, first -> new Filed(version, Digest.of(document)));
  }
}
