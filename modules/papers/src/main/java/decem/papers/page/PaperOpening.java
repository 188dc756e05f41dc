package decem.papers.page;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.papers.boundary.Opening;
import decem.papers.boundary.OpeningView;
import decem.platform.house.House;
import decem.platform.page.Here;
import decem.platform.page.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a paper of a group, from the template or from Word files. */
@Named
@ViewScoped
public class PaperOpening implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Opening opening;
  @Inject OpeningView view;
  @Inject House house;
  @Inject Here here;
  @Inject Said said;

  /** Travels with the form, so that a second click opens no second paper. */
  private String key = UUID.randomUUID().toString();

  private String group = "";
  private String kind = PaperKind.REPORT.name();
  private String original = Language.EN.name();
  private String titleEn = "";
  private String titleFr = "";
  private String workingTitle = "";
  private transient @Nullable Part fileEn;
  private transient @Nullable Part fileFr;
  private transient @Nullable Bilingual groupName;

  public void load() {
    groupName();
  }

  /** Opens the paper and leads to its text, or to the report of what was left out. */
  public @Nullable String open() {
    Opening.Outcome outcome = opening.open(Addressed.group(group), Addressed.key(key), wanted());
    return switch (outcome) {
      case Opening.Opened(PaperId paper, boolean imported) ->
          imported
              ? "/papers/details?faces-redirect=true&note=imported&id=" + paper.value()
              : "/papers/paper?faces-redirect=true&id=" + paper.value();
      case Opening.WordingRefused(var wrong) -> {
        said.refuse(wrong);
        yield null;
      }
      case Opening.FileRefused(Language language, Bilingual sentence) -> {
        said.refuse(said.words("open.file." + language) + " " + said.in(sentence));
        yield null;
      }
      case Opening.TextRefused(String code) -> {
        said.refuse(said.words("open.textRefused", code));
        yield null;
      }
    };
  }

  private Opening.NewPaper wanted() {
    Map<Language, Opening.Upload> files = new EnumMap<>(Language.class);
    Sent.file(fileEn, "fileEn").ifPresent(part -> files.put(Language.EN, upload(part)));
    Sent.file(fileFr, "fileFr").ifPresent(part -> files.put(Language.FR, upload(part)));
    return new Opening.NewPaper(
        chosenKind(),
        Language.valueOf(original),
        new Bilingual(titleEn, titleFr),
        workingTitle,
        files);
  }

  private PaperKind chosenKind() {
    return getKinds().containsValue(kind) ? PaperKind.valueOf(kind) : PaperKind.REPORT;
  }

  private static Opening.Upload upload(Part part) {
    String name = Objects.requireNonNull(part.getSubmittedFileName());
    try (var in = part.getInputStream()) {
      return new Opening.Upload(name.replaceAll(".*[/\\\\]", ""), in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (PaperKind one : PaperKind.values()) {
      if (one != PaperKind.MANDATE) {
        kinds.put(said.words("kind." + one), one.name());
      }
    }
    return kinds;
  }

  public Map<String, String> getLanguages() {
    Map<String, String> languages = new LinkedHashMap<>();
    for (Language one : Language.values()) {
      languages.put(said.words("language." + one), one.name());
    }
    return languages;
  }

  public String getMarking() {
    return house.marking().in(here.language());
  }

  public String getGroupName() {
    return groupName().in(here.language());
  }

  private Bilingual groupName() {
    Bilingual known = groupName;
    if (known == null) {
      known = view.group(Addressed.group(group)).name();
      groupName = known;
    }
    return known;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(@Nullable String group) {
    this.group = group == null ? "" : group;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOriginal() {
    return original;
  }

  public void setOriginal(String original) {
    this.original = original;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(@Nullable String titleEn) {
    this.titleEn = titleEn == null ? "" : titleEn;
  }

  public String getTitleFr() {
    return titleFr;
  }

  public void setTitleFr(@Nullable String titleFr) {
    this.titleFr = titleFr == null ? "" : titleFr;
  }

  public String getWorkingTitle() {
    return workingTitle;
  }

  public void setWorkingTitle(@Nullable String workingTitle) {
    this.workingTitle = workingTitle == null ? "" : workingTitle;
  }

  public @Nullable Part getFileEn() {
    return fileEn;
  }

  public void setFileEn(@Nullable Part fileEn) {
    this.fileEn = fileEn;
  }

  public @Nullable Part getFileFr() {
    return fileFr;
  }

  public void setFileFr(@Nullable Part fileFr) {
    this.fileFr = fileFr;
  }
}
