package decem.drafts.page;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionId;
import decem.drafts.boundary.Build;
import decem.drafts.control.May;
import decem.drafts.control.Sentences;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Unknown;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the editor's fragments need to know: which text, in which language, and whether the reader
 * may write.
 */
@Named
@RequestScoped
public class DraftsEditor {

  @Inject TextHeads heads;
  @Inject Papers papers;
  @Inject Access access;
  @Inject Asking asking;
  @Inject Here here;

  private @Nullable PaperCard paper;
  private List<TextHead> texts = List.of();
  private May may = May.READ;

  /**
   * Before anything is shown: the group goes on to its living text, everybody else to the newest
   * version that is open to them.
   */
  public void enter() throws IOException {
    PaperId id = new PaperId(asked());
    if (access.may(asking.known(), Act.READ_LIVING_TEXT, id)) {
      find(id);
      return;
    }
    VersionId open =
        access.newestDisclosed(asking.known(), id).orElseThrow(() -> new Unknown("paper"));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect("/papers/" + id.value() + "/versions/" + open.number());
    faces.responseComplete();
  }

  private void find(PaperId id) {
    paper = papers.cards(List.of(id)).get(id);
    texts = heads.heads(List.of(id)).getOrDefault(id, List.of());
    if (paper == null || texts.isEmpty()) {
      throw new Unknown("paper");
    }
    may =
        May.of(
            access.may(asking.known(), Act.WRITE_TEXT, id),
            access.may(asking.known(), Act.SUGGEST_IN_TEXT, id));
  }

  private PaperCard paper() {
    return Objects.requireNonNull(paper, "enter() comes first");
  }

  private UUID asked() {
    try {
      return UUID.fromString(String.valueOf(Asked.parameter("id")));
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }

  /** The text asked for, else that of the reader's language, else the original. */
  private TextHead text() {
    String wanted = Asked.parameter("lang");
    Language language = wanted == null ? here.language() : Language.ofTag(wanted);
    return in(language, in(paper().original(), texts.getFirst()));
  }

  private TextHead in(Language language, TextHead otherwise) {
    return texts.stream().filter(head -> head.language() == language).findFirst().orElse(otherwise);
  }

  /** Whether the reader may write, be it only as suggestions. */
  public boolean isEditable() {
    return may != May.READ;
  }

  /** Whether the reader may accept and reject. */
  public boolean isDeciding() {
    return may == May.EDIT;
  }

  public String getMode() {
    return may.word();
  }

  public String getTag() {
    return text().language().tag();
  }

  public String getPaper() {
    return paper().id().value().toString();
  }

  public String getText() {
    return text().text().value().toString();
  }

  /** What the page is made of: a page of another build learns it from the line. */
  public String getBuild() {
    return Build.ID;
  }

  public String getAddress() {
    return "/api/v1/papers/" + paper().id().value() + "/texts/" + text().text().value();
  }

  public String getPictures() {
    return "/api/v1/papers/" + paper().id().value() + "/pictures/";
  }

  public String getReference() {
    return paper().reference();
  }

  public String getHistory() {
    return "/drafts/history?id=" + paper().id().value() + "&lang=" + getTag();
  }

  public String getTitle() {
    return paper().title().in(text().language());
  }

  public String getLabel() {
    return MessageFormat.format(
        Sentences.of(here.language(), "editor.label"), paper().title().in(text().language()));
  }

  /** The word that numbers recommendations, in the language of the text and not of the page. */
  public String getRecommendation() {
    return Sentences.of(text().language(), "editor.recommendation");
  }

  public String getLanguageName() {
    return "language." + text().language().tag();
  }

  public String getMayName() {
    return "status.may." + may.word();
  }

  public boolean isOtherLanguage() {
    return texts.size() > 1;
  }

  public String getOtherTag() {
    return text().language().other().tag();
  }

  public String getOtherName() {
    return "language." + getOtherTag();
  }

  public String getOtherAddress() {
    return "/papers/" + paper().id().value() + "?lang=" + getOtherTag();
  }
}
