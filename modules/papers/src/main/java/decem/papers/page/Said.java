package decem.papers.page;

import decem.contract.Bilingual;
import decem.papers.control.Wording.Wrong;
import decem.papers.control.Words;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Words in the reader's language, and sentences put where the page says them. */
@Named("papersSay")
@RequestScoped
public class Said {

  private static final int CONFLICT = 409;
  private static final int NOT_ACCEPTABLE = 422;

  @Inject Here here;

  /** A key of the room's words with what belongs into it, for pages as for beans. */
  public String with(String key, Object value) {
    return Words.of(here.language(), key, value);
  }

  public String with(String key, Object value, Object more) {
    return Words.of(here.language(), key, value, more);
  }

  String words(String key, Object... values) {
    return Words.of(here.language(), key, values);
  }

  public String in(Bilingual words) {
    return words.in(here.language());
  }

  /** Why the form as a whole is not taken: the page is shown again and says so. */
  void refuse(String sentence) {
    refuse(sentence, NOT_ACCEPTABLE);
  }

  /** Somebody else was faster: what the form asks for is no longer to be had. */
  void tooLate(String sentence) {
    refuse(sentence, CONFLICT);
  }

  private static void refuse(String sentence, int status) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
    context.getExternalContext().setResponseStatus(status);
  }

  /** Says in one sentence what is wrong with each field. */
  void refuse(List<Wrong> wrong) {
    wrong.forEach(one -> refuse(words("wrong." + one.place() + "." + one.why())));
  }
}
