package decem.groups.page;

import decem.groups.boundary.Catalogue;
import decem.groups.boundary.Catalogue.GroupRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of groups that are open to the reader. */
@Named
@RequestScoped
public class GroupsPage {

  @Inject Catalogue catalogue;
  @Inject Say say;

  private @Nullable List<GroupRow> rows;

  public List<GroupRow> getRows() {
    List<GroupRow> known = rows;
    if (known == null) {
      known = catalogue.list();
      rows = known;
    }
    return known;
  }

  public String name(GroupRow row) {
    return say.in(row.card().name());
  }

  public String due(GroupRow row) {
    return say.dayInFull(row.card().due());
  }

  public String experts(GroupRow row) {
    return say.of("list.members", row.experts());
  }

  public String kind(GroupRow row) {
    return GroupChip.kind(row.card().state());
  }

  public String icon(GroupRow row) {
    return GroupChip.icon(row.card().state());
  }
}
