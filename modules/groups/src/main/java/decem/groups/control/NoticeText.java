package decem.groups.control;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.groups.entity.Term;
import decem.platform.words.Sentence;
import java.util.ResourceBundle;

/** The mail that tells somebody of an appointment; it names neither group nor paper. */
public final class NoticeText {

  private final GroupRole role;
  private final Term term;
  private final Language language;
  private final ResourceBundle words;

  private NoticeText(GroupRole role, Term term, Language language) {
    this.role = role;
    this.term = term;
    this.language = language;
    this.words = ResourceBundle.getBundle("decem.groups.messages", language.locale());
  }

  public static NoticeText of(GroupRole role, Term term, Language language) {
    return new NoticeText(role, term, language);
  }

  public String subject() {
    return words.getString("notice.subject");
  }

  public String body(String name, String link) {
    return Sentence.of(
        words.getString("notice.body"),
        language.locale(),
        name,
        words.getString("notice.as." + role),
        DayWords.inFull(term.from(), language),
        DayWords.inFull(term.until(), language),
        link);
  }
}
