package decem.drafts.page;

import decem.drafts.boundary.Restoring;
import decem.drafts.boundary.Restoring.Outlook;
import decem.drafts.control.Restored;
import decem.drafts.control.Sentences;
import decem.platform.access.Unknown;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import decem.platform.web.SignInOfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what it would do to bring an earlier state of a text back, and does it. */
@Named
@RequestScoped
public class TextRestore {

  static final String DONE = "restored";

  private static final String KEY = "key";
  private static final int CONFLICT = 409;

  @Inject AskedText text;
  @Inject Restoring restoring;
  @Inject Here here;
  @Inject HttpServletRequest request;

  private final UUID fresh = UUID.randomUUID();
  private @Nullable Outlook outlook;
  private boolean refused;

  /** Before anything is shown. */
  public void enter() {
    outlook();
  }

  /** While the form is read its button counts, whatever has become of the text meanwhile. */
  public boolean isPossible() {
    return Asked.parameter(KEY) != null && !refused || !isSame();
  }

  public boolean isSame() {
    return outlook().same();
  }

  public String getLead() {
    return say("restore.lead", StateWords.of(outlook().then(), here));
  }

  /** What becomes of the text, kind by kind, then of what hangs on it. */
  public List<String> getSentences() {
    Outlook seen = outlook();
    List<String> sentences = new ArrayList<>(new WorkWords(here.language()).lines(seen.work()));
    int added = seen.work().wordsAdded();
    sentences.add(say("compare.words", added, seen.work().wordsRemoved()));
    add(sentences, "restore.lost", seen.lost());
    add(sentences, "restore.waiting", seen.waiting());
    add(sentences, "restore.leftOut", seen.leftOut());
    return sentences;
  }

  private void add(List<String> sentences, String key, int count) {
    if (count > 0) {
      sentences.add(say(key, count));
    }
  }

  public String getState() {
    return String.valueOf(Asked.parameter("to"));
  }

  /** The same wish keeps its key, however often the form is sent. */
  public String getKey() {
    return key().orElse(fresh).toString();
  }

  /** The commit at which it is said what will happen. */
  public long getSeen() {
    return outlook().head();
  }

  public String getComparison() {
    return text.page("compare") + "&from=" + getState();
  }

  public @Nullable String restore() {
    text.enter();
    Restored restored =
        restoring.restore(
            text.paper().id(), text.language(), wanted(), SignInOfRequest.of(request));
    return switch (restored) {
      case Restored.Done done -> text.page("history") + "&faces-redirect=true&note=" + DONE;
      case Restored.NothingToDo same -> refused("restore.same");
      case Restored.Changed changed -> refused("restore.changed");
      case Restored.Moved moved -> refused("restore.moved");
      case Restored.NotOpen closed -> refused("restore.notOpen");
      case Restored.MayNotWrite ended -> refused("restore.mayNotWrite");
    };
  }

  private Restoring.Wanted wanted() {
    return new Restoring.Wanted(
        StateWords.read(getState()), seen(), key().orElseThrow(() -> new Unknown(KEY)));
  }

  private static long seen() {
    try {
      return Long.parseLong(String.valueOf(Asked.parameter("seen")));
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private @Nullable String refused(String key) {
    refused = true;
    outlook = null;
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say(key), ""));
    context.getExternalContext().setResponseStatus(CONFLICT);
    return null;
  }

  private static Optional<UUID> key() {
    try {
      return Optional.ofNullable(Asked.parameter(KEY)).map(UUID::fromString);
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  private Outlook outlook() {
    Outlook known = outlook;
    if (known == null) {
      text.enter();
      known = restoring.would(text.paper().id(), text.language(), StateWords.read(getState()));
      outlook = known;
    }
    return known;
  }

  private String say(String key, Object... values) {
    return Sentences.of(here.language(), key, values);
  }
}
