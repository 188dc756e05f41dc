package decem.papers.page;

import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.papers.PaperId;
import decem.papers.boundary.Circulating;
import decem.papers.boundary.Releasing;
import decem.platform.access.Unknown;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Circulates a version: to whom, until when, and who will be written to. */
@Named
@ViewScoped
public class PaperCirculation implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject HttpServletRequest request;
  @Inject Circulating circulating;
  @Inject Releasing releasing;
  @Inject Deadlined deadlined;
  @Inject ShownRelease shown;
  @Inject Here here;
  @Inject Said said;

  /** Travels with the form, so that a second click is the same request. */
  private String key = UUID.randomUUID().toString();

  private String id = "";
  private String n = "";
  private @Nullable LocalDateTime until;
  private transient Releasing.@Nullable Circulation view;

  /** A body to tick: its name, and the people who get a mail on its behalf. */
  public record Choice(String id, String name, String readers, String asked, boolean chosen) {}

  /** The form carries them, since parts of the page ask for them before it is read. */
  @PostConstruct
  void begin() {
    setId(Asked.parameter("id"));
    setN(Asked.parameter("n"));
  }

  public void load() {
    Releasing.Circulation shown = view();
    until = shown.suggested();
  }

  public @Nullable String circulate() {
    List<BodyId> bodies = chosen().stream().map(Addressed::body).toList();
    return after(
        circulating.circulate(
            paper(), Addressed.key(key), new Circulating.Wish(Addressed.number(n), bodies, until)));
  }

  public @Nullable String confirm() {
    return after(circulating.confirm(paper(), shown.id()));
  }

  public @Nullable String takeBack() {
    if (circulating.takeBack(paper(), shown.id())) {
      return done("takenBack");
    }
    tooLate("release.gone");
    return null;
  }

  private void tooLate(String key) {
    view = null;
    shown.tooLate(key);
  }

  private @Nullable String after(Circulating.Outcome outcome) {
    return switch (outcome) {
      case Circulating.Circulated sent -> done("circulated");
      case Circulating.Proposed waiting -> done("proposed");
      case Circulating.NotAcceptable(var wrong) -> {
        wrong.forEach(one -> said.refuse(sentence(one)));
        yield null;
      }
      case Circulating.NotToConfirm gone -> {
        tooLate("release.notToConfirm");
        yield null;
      }
      case Circulating.NoOtherChair alone -> {
        said.refuse(said.words("release.both.nobody"));
        yield null;
      }
    };
  }

  private String sentence(Circulating.Wrong wrong) {
    return switch (wrong) {
      case Circulating.NobodyChosen nobody -> said.words("circulate.nobody");
      case Circulating.AskedAlready(var body, var due) ->
          said.words("circulate.twice", said.in(body.name()), here.time(due));
      case Circulating.NoDeadline none -> said.words("circulate.noDeadline");
      case Circulating.BadDeadline(var why) -> deadlined.sentence(why);
    };
  }

  private String done(String what) {
    return "/papers/details?faces-redirect=true&id=" + id + "&note=" + what;
  }

  private Releasing.Proposal proposal() {
    return view().proposal().orElseThrow(() -> new Unknown("release"));
  }

  private Releasing.Circulation view() {
    Releasing.Circulation known = view;
    if (known == null) {
      known = releasing.circulation(paper(), Addressed.number(n));
      view = known;
    }
    return known;
  }

  public List<Choice> getChoices() {
    return view().bodies().stream().map(this::choice).toList();
  }

  private Choice choice(Releasing.Body body) {
    String readers = body.readers().stream().map(here::named).collect(Collectors.joining(", "));
    return new Choice(
        body.card().id().value().toString(),
        body.card().name().in(here.language()),
        readers.isEmpty() ? said.words("circulate.nobodyReads") : readers,
        body.askedUntil().map(at -> said.words("circulate.asked", here.time(at))).orElse(""),
        chosen().contains(body.card().id().value().toString()));
  }

  /** The bodies that were ticked, as the form sends them. */
  private List<String> chosen() {
    return Optional.ofNullable(request.getParameterValues("body")).map(List::of).orElse(List.of());
  }

  public String getHeadline() {
    return said.words("circulate.title", view().version().id().number());
  }

  public String getVerb() {
    return said.words(isBoth() ? "circulate.propose" : "circulate.do", n);
  }

  public String getReference() {
    return view().version().reference();
  }

  public String getTitle() {
    return view().paper().title().in(here.language());
  }

  /** Whether the other chair has to confirm. */
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
    return view().otherChairs().stream().map(here::named).collect(Collectors.joining(", "));
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

  public Instant getProposedUntil() {
    return proposal().until().orElseThrow();
  }

  public String getProposedBodies() {
    return proposal().bodies().stream()
        .map(BodyCard::name)
        .map(said::in)
        .collect(Collectors.joining(", "));
  }

  public String getConfirmVerb() {
    return said.words("circulate.do", proposal().version());
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

  public @Nullable LocalDateTime getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDateTime until) {
    this.until = until;
  }
}
