package decem.groups.page;

import decem.contract.Bilingual;
import decem.groups.control.DayWords;
import decem.groups.control.Fault;
import decem.platform.access.Unknown;
import decem.platform.page.Here;
import decem.platform.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The room's sentences in the reader's language. */
@ApplicationScoped
public class Say {

  private static final Set<String> NOTES =
      Set.of(
          "begun",
          "saved",
          "seat-saved",
          "seat-removed",
          "submitted",
          "dropped",
          "released",
          "pen-given",
          "pen-taken",
          "ended",
          "conferred",
          "office-ended",
          "body-added",
          "body-changed",
          "contact-added",
          "contact-ended",
          "state-added",
          "closing-added",
          "closing-removed");

  @Inject Here here;

  public String of(String key, Object... values) {
    String words =
        ResourceBundle.getBundle("decem.groups.messages", here.getLocale()).getString(key);
    return values.length == 0 ? words : Sentence.of(words, here.getLocale(), values);
  }

  public String in(Bilingual words) {
    return words.in(here.language());
  }

  public String day(LocalDate day) {
    return DayWords.brief(day, here.language());
  }

  public String dayInFull(LocalDate day) {
    return DayWords.inFull(day, here.language());
  }

  /** "Fri 25 December 2026". */
  public String dayOfWeek(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE", here.getLocale()).format(day) + " " + dayInFull(day);
  }

  /** The sentence of a note that an address may carry; empty for any other. */
  public String note(@Nullable String note) {
    return note != null && NOTES.contains(note) ? of("note." + note) : "";
  }

  public String fault(Fault fault) {
    String why = "fault." + fault.why();
    String atField = "fault." + fault.field() + "." + fault.why();
    Stream<String> keys =
        fault.about().isPresent()
            ? Stream.of(atField + ".about", why + ".about", atField, why)
            : Stream.of(atField, why);
    ResourceBundle words = ResourceBundle.getBundle("decem.groups.messages", here.getLocale());
    return of(
        keys.filter(words::containsKey).findFirst().orElseThrow(),
        fault.next().map(this::dayInFull).orElse(""),
        fault.about().map(this::in).orElse(""));
  }

  /** Shows a sentence above the form and stays on the page. */
  public @Nullable String refuse(String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    return null;
  }

  /** An id from an address; a malformed one is as unknown as any other. */
  static <T> T id(@Nullable String text, Function<UUID, T> make) {
    try {
      return make.apply(UUID.fromString(String.valueOf(text)));
    } catch (IllegalArgumentException malformed) {
      throw new Unknown("id");
    }
  }
}
