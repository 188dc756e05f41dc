package decem.groups.page;

import decem.contract.Bilingual;
import decem.contract.groups.GroupId;
import decem.contract.groups.ReleaseAct;
import decem.groups.boundary.DraftView;
import decem.groups.boundary.DraftView.SeatRow;
import decem.groups.boundary.Preparation;
import decem.groups.boundary.Saved;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prepares a mandate: task, members, rules, each saved on its own. */
@Named
@ViewScoped
public class PreparePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Preparation preparation;
  @Inject Say say;
  @Inject GroupWords words;

  private transient Entries entries = new Entries();
  private transient @Nullable DraftView draft;
  private String id = "";
  private String note = "";
  private long edition;
  private String nameEn = "";
  private String nameFr = "";
  private String taskEn = "";
  private String taskFr = "";
  private @Nullable LocalDate due;
  private String circulate = "either";
  private String submit = "either";

  public void load() {
    DraftView found = getDraft();
    edition = found.edition();
    nameEn = found.card().name().en();
    nameFr = found.card().name().fr();
    taskEn = found.task().en();
    taskFr = found.task().fr();
    due = found.due();
    circulate = found.bothChairs().contains(ReleaseAct.CIRCULATE) ? "both" : "either";
    submit = found.bothChairs().contains(ReleaseAct.SUBMIT) ? "both" : "either";
  }

  public DraftView getDraft() {
    DraftView known = draft;
    if (known == null) {
      known = preparation.draft(group());
      draft = known;
    }
    return known;
  }

  public String getName() {
    return say.in(getDraft().card().name());
  }

  public String getTitle() {
    return say.of(getDraft().isFirst() ? "prepare.title" : "prepare.title.change", getName());
  }

  public List<Fault> getMissing() {
    return getDraft().missing();
  }

  public String sentence(Fault fault) {
    return say.fault(fault);
  }

  public String role(SeatRow row) {
    long chairs =
        getDraft().seats().stream()
            .filter(seat -> seat.role() == decem.contract.access.GroupRole.CHAIR)
            .count();
    return words.role(row.role(), chairs);
  }

  public String term(SeatRow row) {
    return say.of("prepare.term", say.day(row.term().from()), say.day(row.term().until()));
  }

  public String nationality(SeatRow row) {
    return say.in(row.state());
  }

  public @Nullable String saveTask() {
    LocalDate by = due == null ? getDraft().due() : due;
    Bilingual name = new Bilingual(nameEn, nameFr);
    Bilingual task = new Bilingual(taskEn, taskFr);
    return settle(preparation.saveTask(group(), edition, name, task, by), "saved");
  }

  public @Nullable String saveRules() {
    Set<ReleaseAct> both = EnumSet.noneOf(ReleaseAct.class);
    if (circulate.equals("both")) {
      both.add(ReleaseAct.CIRCULATE);
    }
    if (submit.equals("both")) {
      both.add(ReleaseAct.SUBMIT);
    }
    return settle(preparation.saveRules(group(), both), "saved");
  }

  public @Nullable String raise(UUID seat) {
    return settle(preparation.raiseSeat(group(), seat), "saved");
  }

  public @Nullable String remove(UUID seat) {
    return settle(preparation.removeSeat(group(), seat), "seat-removed");
  }

  public String drop() {
    preparation.dropChange(group());
    return Entries.to("/groups/group?id=" + id + "&note=dropped");
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getSaid() {
    return say.note(note);
  }

  private @Nullable String settle(Saved saved, String said) {
    draft = null;
    return entries.settle(saved, "/groups/prepare?id=" + id + "&note=" + said, say);
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

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getTaskEn() {
    return taskEn;
  }

  public void setTaskEn(String taskEn) {
    this.taskEn = taskEn;
  }

  public String getTaskFr() {
    return taskFr;
  }

  public void setTaskFr(String taskFr) {
    this.taskFr = taskFr;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  public String getCirculate() {
    return circulate;
  }

  public void setCirculate(String circulate) {
    this.circulate = circulate;
  }

  public String getSubmit() {
    return submit;
  }

  public void setSubmit(String submit) {
    this.submit = submit;
  }
}
