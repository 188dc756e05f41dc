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
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which text a page about a text is asked for: by the id of its paper and its language. Known to
 * the group alone.
 */
@Named
@RequestScoped
public class AskedText {

  @Inject TextHeads heads;
  @Inject Papers papers;
  @Inject Access access;
  @Inject Asking asking;
  @Inject Here here;

  private @Nullable PaperCard paper;
  private List<TextHead> texts = List.of();

  /** Before anything is shown: whether there is such a text, for the reader. */
  void enter() {
    PaperId id = new PaperId(asked());
    if (!access.may(asking.known(), Act.READ_LIVING_TEXT, id)) {
      throw new Unknown("paper");
    }
    paper = papers.cards(List.of(id)).get(id);
    texts = heads.heads(List.of(id)).getOrDefault(id, List.of());
    if (paper == null || texts.isEmpty()) {
      throw new Unknown("paper");
    }
  }

  private static UUID asked() {
    try {
      return UUID.fromString(String.valueOf(Asked.parameter("id")));
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }

  PaperCard paper() {
    return Objects.requireNonNull(paper, "enter() comes first");
  }

  /** The text asked for, else that of the reader's language, else the original. */
  TextHead head() {
    String wanted = Asked.parameter("lang");
    Language language = wanted == null ? here.language() : Language.ofTag(wanted);
    return in(language, in(paper().original(), texts.getFirst()));
  }

  private TextHead in(Language language, TextHead otherwise) {
    return texts.stream().filter(head -> head.language() == language).findFirst().orElse(otherwise);
  }

  Language language() {
    return head().language();
  }

  public String getId() {
    return paper().id().value().toString();
  }

  public String getTag() {
    return language().tag();
  }

  public String getReference() {
    return paper().reference();
  }

  public String getTitle() {
    return paper().title().in(language());
  }

  /** Whether the reader may change the text. */
  boolean isWriter() {
    return access.may(asking.known(), Act.WRITE_TEXT, paper().id());
  }

  /** The living text itself. */
  public String getAddress() {
    return "/papers/" + getId() + "?lang=" + getTag();
  }

  public String getHistory() {
    return page("history");
  }

  public boolean isOther() {
    return texts.size() > 1;
  }

  public String getOtherTag() {
    return language().other().tag();
  }

  /** A page of this room about this text. */
  String page(String name) {
    return page(name, getTag());
  }

  String page(String name, String tag) {
    return "/drafts/" + name + "?id=" + getId() + "&lang=" + tag;
  }
}
