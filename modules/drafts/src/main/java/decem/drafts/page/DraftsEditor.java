package decem.drafts.page;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Unknown;
import decem.platform.page.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * What the editor's fragments need to know: which text, in which language, and whether the reader
 * may write.
 */
@Named
@RequestScoped
public class DraftsEditor {

  @Inject HttpServletRequest request;
  @Inject TextHeads heads;
  @Inject Papers papers;
  @Inject Access access;
  @Inject Asking asking;
  @Inject Here here;

  private PaperCard paper;
  private TextHead text;
  private List<TextHead> texts;
  private boolean editable;

  @PostConstruct
  @SuppressWarnings("NullAway")
  void find() {
    PaperId id = new PaperId(asked());
    if (!access.may(asking.known(), Act.READ_LIVING_TEXT, id)) {
      throw new Unknown("living text");
    }
    paper = papers.cards(List.of(id)).get(id);
    texts = heads.heads(List.of(id)).getOrDefault(id, List.of());
    if (paper == null || texts.isEmpty()) {
      throw new Unknown("paper");
    }
    text = chosen();
    editable = access.may(asking.known(), Act.WRITE_TEXT, id);
  }

  private UUID asked() {
    try {
      return UUID.fromString(String.valueOf(request.getParameter("id")));
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }

  /** The text asked for, else that of the reader's language, else the original. */
  private TextHead chosen() {
    String wanted = request.getParameter("lang");
    Language language = wanted == null ? here.language() : Language.ofTag(wanted);
    return in(language, in(paper.original(), texts.getFirst()));
  }

  private TextHead in(Language language, TextHead otherwise) {
    return texts.stream().filter(head -> head.language() == language).findFirst().orElse(otherwise);
  }

  public boolean isEditable() {
    return editable;
  }

  public String getMode() {
    return editable ? "edit" : "read";
  }

  public String getTag() {
    return text.language().tag();
  }

  public String getText() {
    return text.text().value().toString();
  }

  public String getAddress() {
    return "/api/v1/papers/" + paper.id().value() + "/texts/" + text.text().value();
  }

  public String getPictures() {
    return "/api/v1/papers/" + paper.id().value() + "/pictures/";
  }

  public String getReference() {
    return paper.reference();
  }

  public String getLabel() {
    return MessageFormat.format(
        words(here.language(), "editor.label"), paper.title().in(text.language()));
  }

  /** The word that numbers recommendations, in the language of the text and not of the page. */
  public String getRecommendation() {
    return words(text.language(), "editor.recommendation");
  }

  public String getLanguageName() {
    return "language." + text.language().tag();
  }

  public String getMayName() {
    return editable ? "status.may.edit" : "status.may.read";
  }

  public boolean isOtherLanguage() {
    return texts.size() > 1;
  }

  public String getOtherTag() {
    return text.language().other().tag();
  }

  public String getOtherName() {
    return "language." + getOtherTag();
  }

  public String getOtherAddress() {
    return "/papers/" + paper.id().value() + "?lang=" + getOtherTag();
  }

  private static String words(Language language, String key) {
    return ResourceBundle.getBundle("decem.drafts.messages", language.locale()).getString(key);
  }
}
