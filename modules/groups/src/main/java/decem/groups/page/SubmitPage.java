package decem.groups.page;

import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.groups.boundary.DraftView;
import decem.groups.boundary.Filing;
import decem.groups.boundary.Preparation;
import decem.groups.boundary.Saved;
import decem.groups.boundary.Submission;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.MandateText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a mandate as it will be submitted, and submits it with a cover note. */
@Named
@ViewScoped
public class SubmitPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Preparation preparation;
  @Inject Filing filing;
  @Inject Submission submission;
  @Inject Say say;

  private final transient Entries entries = new Entries();
  private transient @Nullable DraftView draft;
  private transient @Nullable Map<Language, List<MandateText.Part>> texts;
  private String id = "";
  private String coverNote = "";

  public void load() {
    coverNote = getDraft().coverNote();
    getTexts();
  }

  public DraftView getDraft() {
    DraftView known = draft;
    if (known == null) {
      known = preparation.draft(group());
      draft = known;
    }
    return known;
  }

  public Map<Language, List<MandateText.Part>> getTexts() {
    Map<Language, List<MandateText.Part>> known = texts;
    if (known == null) {
      known = filing.preview(group());
      texts = known;
    }
    return known;
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  public List<MandateText.Part> parts(Language language) {
    return getTexts().getOrDefault(language, List.of());
  }

  public String title(Language language) {
    return MandateText.title(getDraft().card().name().in(language), language);
  }

  public String getName() {
    return say.in(getDraft().card().name());
  }

  public boolean isReady() {
    return getDraft().missing().isEmpty();
  }

  public List<Fault> getMissing() {
    return getDraft().missing();
  }

  public String sentence(Fault fault) {
    return say.fault(fault);
  }

  /** A second click finds the mandate submitted and leads to the group. */
  public @Nullable String submit() {
    Saved saved = submission.submit(group(), coverNote);
    String next = "/groups/group?id=" + id + "&note=submitted";
    return saved instanceof Saved.MovedOn ? Entries.to(next) : entries.settle(saved, next, say);
  }

  public String getCoverNoteError() {
    return entries.error(Field.COVER_NOTE, say);
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

  public String getCoverNote() {
    return coverNote;
  }

  public void setCoverNote(String coverNote) {
    this.coverNote = coverNote;
  }
}
