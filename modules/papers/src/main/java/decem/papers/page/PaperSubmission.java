package decem.papers.page;

import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonCard;
import decem.papers.boundary.Releasing;
import decem.papers.boundary.Submitting;
import decem.platform.access.Unknown;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Submits a version to the secretary general with a cover note, and takes it back. */
@Named
@ViewScoped
public class PaperSubmission implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Submitting submitting;
  @Inject Releasing releasing;
  @Inject ShownRelease shown;
  @Inject Here here;
  @Inject Said said;

  /** Travels with the form, so that a second click is the same request. */
  private String key = UUID.randomUUID().toString();

  private String id = "";
  private String n = "";
  private String coverNote = "";
  private transient Releasing.@Nullable Submission view;

  /** The form carries them, since parts of the page ask for them before it is read. */
  @PostConstruct
  void begin() {
    setId(Asked.parameter("id"));
    setN(Asked.parameter("n"));
  }

  public void load() {
    view();
  }

  public @Nullable String submit() {
    return after(submitting.submit(paper(), Addressed.key(key), Addressed.number(n), coverNote));
  }

  public @Nullable String confirm() {
    return after(submitting.confirm(paper(), shown.id()));
  }

  public @Nullable String takeBack() {
    if (submitting.takeBack(paper(), shown.id())) {
      return done("takenBack");
    }
    tooLate("release.gone");
    return null;
  }

  private void tooLate(String key) {
    view = null;
    shown.tooLate(key);
  }

  private @Nullable String after(Submitting.Outcome outcome) {
    return switch (outcome) {
      case Submitting.Submitted sent -> done("submitted");
      case Submitting.Proposed waiting -> done("proposed");
      case Submitting.NoteRefused(var wrong) -> {
        said.refuse(wrong);
        yield null;
      }
      case Submitting.HasItsAnswer(CaseState answer) -> {
        said.tooLate(said.words("submit.answered." + answer, n));
        yield null;
      }
      case Submitting.NotToConfirm gone -> {
        tooLate("release.notToConfirm");
        yield null;
      }
      case Submitting.NoOtherChair alone -> {
        said.refuse(said.words("release.both.nobody"));
        yield null;
      }
    };
  }

  private String done(String what) {
    return "/papers/details?faces-redirect=true&id=" + id + "&note=" + what;
  }

  private Releasing.Submission view() {
    Releasing.Submission known = view;
    if (known == null) {
      known = releasing.submission(paper(), Addressed.number(n));
      view = known;
    }
    return known;
  }

  private Releasing.Proposal proposal() {
    return view().proposal().orElseThrow(() -> new Unknown("release"));
  }

  public String getHeadline() {
    return said.words("submit.title", view().version().id().number());
  }

  public String getVerb() {
    return said.words(isBoth() ? "submit.propose" : "submit.do", n);
  }

  public String getConfirmVerb() {
    return said.words("submit.do", proposal().version());
  }

  public String getReference() {
    return view().version().reference();
  }

  public String getTitle() {
    return view().paper().title().in(here.language());
  }

  public String getDigest() {
    return view().version().digest().hex();
  }

  /** What the secretary general will be asked to do. */
  public String getAsked() {
    return said.words("submit.asked." + view().paper().kind().verb());
  }

  public String getReaders() {
    return names(view().readers());
  }

  public boolean isBoth() {
    return view().both();
  }

  /** By whom it is confirmed, or that there is nobody. */
  public String getBothWords() {
    return isAlone()
        ? said.words("release.both.nobody")
        : said.words("release.both.who", getOtherChairs());
  }

  /** The mandate wants both chairs, and there is one. */
  public boolean isAlone() {
    return isBoth() && view().otherChairs().isEmpty();
  }

  public String getOtherChairs() {
    return names(view().otherChairs());
  }

  /** What becomes of a version that stands submitted now; empty when none does. */
  public String getReplaces() {
    return view()
        .standing()
        .filter(number -> number != view().version().id().number())
        .map(number -> said.words("submit.replaces", number))
        .orElse("");
  }

  /** Whether this very version stands submitted. */
  public boolean isStanding() {
    return view().standing().filter(number -> number == view().version().id().number()).isPresent();
  }

  public boolean isAnswered() {
    return view().answer().isPresent();
  }

  public String getAnsweredWords() {
    return view().answer().map(answer -> said.words("submit.answered." + answer, n)).orElse("");
  }

  /** While the form of a proposal is read its buttons count, whatever became of the proposal. */
  public boolean isProposed() {
    return shown.isAnswered() || view().proposal().isPresent();
  }

  public boolean isMine() {
    return !shown.isAnswered() && proposal().mine();
  }

  public String getRelease() {
    return proposal().id().toString();
  }

  public String getProposedBy() {
    return here.named(proposal().by());
  }

  public Instant getProposedAt() {
    return proposal().at();
  }

  public List<String> getProposedNote() {
    return proposal().coverNote().lines().filter(line -> !line.isBlank()).toList();
  }

  private String names(List<PersonCard> people) {
    return people.stream().map(here::named).collect(Collectors.joining(", "));
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

  public String getN() {
    return n;
  }

  public void setN(@Nullable String n) {
    this.n = n == null ? "" : n;
  }

  public String getCoverNote() {
    return coverNote;
  }

  public void setCoverNote(@Nullable String coverNote) {
    this.coverNote = coverNote == null ? "" : coverNote;
  }
}
