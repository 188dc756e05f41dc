package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says where texts stand. */
@Boundary
@Answers
public class HeadsOfTexts implements TextHeads {

  @Inject Database database;

  @Override
  public Map<PaperId, List<TextHead>> heads(Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    return database
        .list(
            "select t.id, t.paper, t.lang, t.head, c.at, c.words from drafts.text t"
                + " join drafts.text_commit c on c.text_id = t.id and c.n = t.head"
                + " where t.paper = any(?) order by t.lang limit 2000",
            row ->
                new TextHead(
                    new TextId(row.getObject(1, UUID.class)),
                    new PaperId(row.getObject(2, UUID.class)),
                    Language.valueOf(row.getString(3)),
                    row.getLong(4),
                    row.getTimestamp(5).toInstant(),
                    row.getInt(6)),
            (Object) ids)
        .stream()
        .collect(Collectors.groupingBy(TextHead::paper));
  }
}
