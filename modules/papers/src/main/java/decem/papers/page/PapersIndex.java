package decem.papers.page;

import decem.contract.Bilingual;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperStanding;
import decem.papers.boundary.PaperLists;
import decem.papers.boundary.PaperLists.Page;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of papers: what the reader may read, where each stands, by group and by stage. */
@Named
@RequestScoped
public class PapersIndex {

  @Inject PaperLists lists;
  @Inject Here here;
  @Inject Said said;

  private String group = "";
  private String stage = "";
  private int from;
  private @Nullable Page page;

  /** A choice in one of the two filters. */
  public record Choice(String value, String words, boolean chosen) {}

  public void load() {
    page();
  }

  public List<PaperLists.Row> getRows() {
    return page().rows();
  }

  public int getTotal() {
    return page().total();
  }

  public boolean isFiltered() {
    return !group.isEmpty() || !stage.isEmpty();
  }

  public List<Choice> getGroups() {
    return page().groups().entrySet().stream().map(this::choice).toList();
  }

  public List<Choice> getStages() {
    return Arrays.stream(PaperStanding.Stage.values())
        .map(
            one ->
                new Choice(one.name(), said.words("stage." + one.name()), one.name().equals(stage)))
        .toList();
  }

  /** The group in which a paper can be opened from here; empty when there is none or a choice. */
  public String getOpensIn() {
    List<GroupId> groups = page().opensIn();
    return groups.isEmpty() ? "" : groups.getFirst().value().toString();
  }

  public boolean isEarlier() {
    return from > 0;
  }

  public boolean isLater() {
    return from + PaperLists.ON_A_PAGE < page().total();
  }

  public int getBefore() {
    return Math.max(0, from - PaperLists.ON_A_PAGE);
  }

  public int getAfter() {
    return from + PaperLists.ON_A_PAGE;
  }

  /** Where a row leads: the whole paper, or the version that was opened to the reader. */
  public String address(PaperLists.Row row) {
    String paper = "/papers/" + row.paper().id().value();
    return row.version().map(number -> paper + "/versions/" + number).orElse(paper);
  }

  private Choice choice(Map.Entry<GroupId, Bilingual> one) {
    String id = one.getKey().value().toString();
    return new Choice(id, one.getValue().in(here.language()), id.equals(group));
  }

  private Page page() {
    Page known = page;
    if (known == null) {
      known = lists.list(new PaperLists.Wish(wantedGroup(), wantedStage(), from));
      page = known;
    }
    return known;
  }

  private Optional<GroupId> wantedGroup() {
    return group.isEmpty() ? Optional.empty() : Optional.of(Addressed.group(group));
  }

  private Optional<PaperStanding.Stage> wantedStage() {
    return Arrays.stream(PaperStanding.Stage.values())
        .filter(one -> one.name().equals(stage))
        .findFirst();
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(@Nullable String group) {
    this.group = group == null ? "" : group;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(@Nullable String stage) {
    this.stage = stage == null ? "" : stage;
  }

  public String getFrom() {
    return String.valueOf(from);
  }

  public void setFrom(@Nullable String from) {
    this.from = from != null && from.matches("[0-9]{1,4}") ? Integer.parseInt(from) : 0;
  }
}
