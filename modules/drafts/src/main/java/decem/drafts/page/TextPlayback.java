package decem.drafts.page;

import decem.drafts.boundary.Playing;
import decem.drafts.boundary.Playing.Moment;
import decem.drafts.control.Sentences;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text played back as a page: one state of it, and how to go on from there. It does all of that
 * without a script too, one page after the other.
 */
@Named
@RequestScoped
public class TextPlayback {

  @Inject AskedText text;
  @Inject Playing playing;
  @Inject Here here;

  private @Nullable Moment moment;

  /** Before anything is shown. */
  public void enter() {
    text.enter();
    long head = text.head().commit();
    long n = Math.min(head, asked().orElse(Math.min(1, head)));
    moment = playing.at(text.paper().id(), text.head().text(), n, Math.max(0, n - 1));
  }

  private static Optional<Long> asked() {
    return Optional.ofNullable(Asked.parameter("at"))
        .filter(at -> at.matches("[0-9]{1,18}"))
        .map(Long::parseLong);
  }

  private Moment moment() {
    return Objects.requireNonNull(moment, "enter() comes first");
  }

  public String getLead() {
    return Sentences.of(here.language(), "play.lead", text.paper().title().in(here.language()));
  }

  public long getN() {
    return moment().n();
  }

  public long getHead() {
    return moment().head();
  }

  public String getSentence() {
    return MomentWords.sentence(moment(), here);
  }

  public String getHtml() {
    return MomentWords.html(moment(), text.getId());
  }

  /** The blocks to be marked, for the script that marks them. */
  public String getChanged() {
    return String.join(" ", moment().changed());
  }

  /** Where the states are that the script shows. */
  public String getStates() {
    return "/api/v1/papers/" + text.getId() + "/texts/" + text.head().text().value() + "/at/";
  }

  public String getBackAddress() {
    return at(Math.max(0, getN() - 1));
  }

  public String getOnAddress() {
    return at(Math.min(getHead(), getN() + 1));
  }

  private String at(long n) {
    return text.page("playback") + "&at=" + n;
  }
}
