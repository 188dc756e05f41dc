package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.platform.access.Unknown;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The covers of open papers. */
@ApplicationScoped
class PaperShelf {

  private static final String COLUMNS =
      "select d.id, d.group_id, d.reference, d.kind, d.title_en, d.title_fr, d.working_title,"
          + " d.original, d.marking from papers.dossier d";
  private static final String READABLE =
      COLUMNS
          + " where d.state = 'OPEN' and exists (select 1 from access.may_read r where r.person = ?"
          + " and r.paper = d.id) order by d.opened_at desc limit 500";

  @Inject Database database;

  PaperCard card(PaperId paper) {
    PaperCard card = cards(List.of(paper)).get(paper);
    if (card == null) {
      throw new Unknown("paper");
    }
    return card;
  }

  Map<PaperId, PaperCard> cards(Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    Map<PaperId, PaperCard> cards = new LinkedHashMap<>();
    database
        .list(COLUMNS + " where d.state = 'OPEN' and d.id = any(?)", PaperShelf::row, (Object) ids)
        .forEach(card -> cards.put(card.id(), card));
    return cards;
  }

  Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups) {
    UUID[] ids = groups.stream().map(GroupId::value).toArray(UUID[]::new);
    Map<GroupId, List<PaperCard>> cards = new LinkedHashMap<>();
    database
        .list(
            COLUMNS
                + " where d.state = 'OPEN' and d.group_id = any(?) order by d.opened_at desc"
                + " limit 500",
            PaperShelf::row,
            (Object) ids)
        .forEach(card -> cards.computeIfAbsent(card.group(), g -> new ArrayList<>()).add(card));
    return cards;
  }

  /** What a person may read in any part, newest first, at most 500. */
  List<PaperCard> readable(UUID person) {
    return database.list(READABLE, PaperShelf::row, person);
  }

  private static PaperCard row(ResultSet row) throws SQLException {
    return new PaperCard(
        new PaperId(row.getObject(1, UUID.class)),
        new GroupId(row.getObject(2, UUID.class)),
        row.getString(3),
        PaperKind.valueOf(row.getString(4)),
        new Bilingual(row.getString(5), row.getString(6)),
        row.getString(7),
        Language.valueOf(row.getString(8)),
        row.getString(9));
  }
}
