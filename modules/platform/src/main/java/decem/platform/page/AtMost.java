package decem.platform.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A field keeps so many characters and no more. Nothing is cut off: whoever wrote more is told how
 * much more. A line end counts once, as the writer sees it, though browsers send two signs for it.
 */
public class AtMost implements Validator<Object> {

  @Override
  public void validate(FacesContext context, UIComponent field, Object value) {
    int most = Integer.parseInt(String.valueOf(field.getAttributes().get("most")));
    int over = over(String.valueOf(value), most);
    if (over > 0) {
      String words = sentence(over, most, context.getViewRoot().getLocale());
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
  }

  static int over(String value, int most) {
    return value.replace("\r\n", "\n").length() - most;
  }

  static String sentence(int over, int most, Locale locale) {
    String words =
        ResourceBundle.getBundle("decem.platform.messages", locale).getString("too-long");
    return new MessageFormat(words, locale).format(new Object[] {over, most});
  }
}
