package decem.papers.page;

import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.papers.boundary.Naming;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the next version of a paper. */
@Named
@ViewScoped
public class PaperNaming implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Naming naming;
  @Inject Said said;

  /** Travels with the form, so that a second click is the same request. */
  private String key = UUID.randomUUID().toString();

  private String id = "";
  private String label = "";
  private transient Naming.@Nullable Preview preview;

  public void load() {
    getPreview();
  }

  public Naming.Preview getPreview() {
    Naming.Preview known = preview;
    if (known == null) {
      known = naming.preview(paper());
      preview = known;
    }
    return known;
  }

  public String getHeadline() {
    return said.words("name.title", getPreview().number());
  }

  public String getVerb() {
    return said.words("name.do", getPreview().number());
  }

  public @Nullable String name() {
    return switch (naming.name(paper(), Addressed.key(key), label)) {
      case Naming.Named(VersionCard version) ->
          "/papers/version?faces-redirect=true&id=" + id + "&n=" + version.id().number();
      case Naming.SameAs(VersionCard version) -> {
        said.refuse(said.words("name.same", version.id().number()));
        yield null;
      }
      case Naming.NothingWritten() -> {
        said.refuse(said.words("name.nothing"));
        yield null;
      }
      case Naming.SuggestionsOpen(int count) -> {
        said.refuse(said.words("name.suggestions", count));
        yield null;
      }
      case Naming.LabelRefused(var wrong) -> {
        said.refuse(wrong);
        yield null;
      }
    };
  }

  private PaperId paper() {
    return Addressed.paper(id);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(@Nullable String label) {
    this.label = label == null ? "" : label;
  }
}
