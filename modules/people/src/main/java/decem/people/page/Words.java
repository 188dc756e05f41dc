package decem.people.page;

import decem.platform.page.Here;
import decem.platform.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The room's sentences in the reader's language. */
@ApplicationScoped
public class Words {

  @Inject Here here;

  public String of(String key, Object... values) {
    String words =
        ResourceBundle.getBundle("decem.people.messages", here.getLocale()).getString(key);
    return values.length == 0 ? words : Sentence.of(words, here.getLocale(), values);
  }

  /** The sentence of a note that an address may carry; empty for any other. */
  public String note(@Nullable String note, Set<String> known) {
    return note != null && known.contains(note) ? of("note." + note) : "";
  }

  /** Shows a refusal above the form and stays on the page. */
  public @Nullable String refuse(String key) {
    String words = of(key);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    return null;
  }
}
