package decem.groups.page;

import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.contract.groups.ReleaseAct;
import decem.groups.boundary.GroupView;
import decem.groups.boundary.GroupView.MemberRow;
import decem.groups.boundary.GroupView.PaperRow;
import decem.groups.boundary.Preparation;
import decem.groups.boundary.Reading;
import decem.groups.boundary.Saved;
import decem.groups.boundary.Serving;
import decem.platform.page.Here;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A group: its mandate, its members, its papers. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Reading reading;
  @Inject Serving serving;
  @Inject Preparation preparation;
  @Inject Say say;
  @Inject GroupWords words;
  @Inject Here here;

  private String id = "";
  private String note = "";
  private transient @Nullable GroupView view;

  public void load() {
    getView();
  }

  public GroupView getView() {
    GroupView known = view;
    if (known == null) {
      known = reading.view(group());
      view = known;
    }
    return known;
  }

  public String getName() {
    return say.in(getView().card().name());
  }

  public String getLead() {
    return words.lead(getView());
  }

  public String getState() {
    return words.state(getView());
  }

  public String getChipKind() {
    return GroupChip.kind(getView().card().state());
  }

  public String getChipIcon() {
    return GroupChip.icon(getView().card().state());
  }

  public List<String> getTask() {
    return paragraphs(here.language());
  }

  public List<String> getTaskInOther() {
    return paragraphs(here.language().other());
  }

  public Language getOther() {
    return here.language().other();
  }

  public String getDue() {
    return say.dayInFull(getView().card().due());
  }

  public List<String> getRules() {
    return Stream.of(ReleaseAct.values()).map(act -> words.rule(act, getView())).toList();
  }

  public List<MemberRow> getAway() {
    return getView().members().stream().filter(MemberRow::awayThisWeek).toList();
  }

  /** How many of the ring's ten seats are taken. */
  public long getSeats() {
    long all = getView().experts();
    return all == 0 ? 0 : Math.round(10.0 * getView().expertsHere() / all);
  }

  public String getWhoSees() {
    return say.of("group.seen." + getView().card().state());
  }

  public String role(MemberRow row) {
    return words.role(row.role(), getView().chairs());
  }

  public String term(MemberRow row) {
    return say.day(row.term().until());
  }

  public String away(MemberRow row) {
    return words.away(row);
  }

  public String nationality(MemberRow row) {
    return say.in(row.nationality());
  }

  public String title(PaperRow row) {
    return say.in(row.paper().title());
  }

  public String standing(PaperRow row) {
    return say.in(row.standing().words());
  }

  public String next(PaperRow row) {
    return words.next(row.standing());
  }

  /** Gives the pen to a secretary, or takes it back. */
  public String passPen(MemberRow row) {
    if (row.pen()) {
      serving.takePen(group(), row.id());
      return here("pen-taken");
    }
    serving.givePen(group(), row.id());
    return here("pen-given");
  }

  public String beginChange() {
    preparation.beginChange(group());
    return Entries.to("/groups/prepare?id=" + id);
  }

  public @Nullable String end() {
    return serving.endGroup(group()) instanceof Saved.NotYet(var faults)
        ? say.refuse(say.fault(faults.getFirst()))
        : here("ended");
  }

  public String getSaid() {
    return say.note(note);
  }

  private String here(String said) {
    return Entries.to("/groups/group?id=" + id + "&note=" + said);
  }

  private List<String> paragraphs(Language language) {
    return Arrays.stream(getView().task().in(language).split("\n"))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private GroupId group() {
    return Say.id(id, GroupId::new);
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }
}
