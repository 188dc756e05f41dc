package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.drafts.Texts;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupCard;
import decem.contract.groups.Groups;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.papers.control.DemoProse;
import decem.platform.access.Asking;
import decem.platform.demo.DemoIds;
import decem.platform.demo.DemoPart;
import decem.platform.demo.Patience;
import decem.platform.house.House;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The group's papers: the main report, circulated once and drafted on; a short note that waits for
 * the secretary general; an older text, submitted twice. Each step goes through the door of the
 * person whose act it is; each key makes it once.
 */
@ApplicationScoped
class DemoPapers implements DemoPart {

  private static final List<BodyId> CONSULTED =
      Stream.of("CAL", "HAL", "KEL", "LOR", "LEG", "BUD").map(DemoIds::body).toList();

  @Inject Groups groups;
  @Inject Opening opening;
  @Inject Naming naming;
  @Inject Circulating circulating;
  @Inject Submitting submitting;
  @Inject Texts texts;
  @Inject Asking asking;
  @Inject House house;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void seed() throws Exception {
    Patience.until("the group", this::groupExists);
    asking.as(DemoIds.person("chair1"), this::report);
    asking.as(DemoIds.person("chair1"), this::interim);
    PaperId note = asking.as(DemoIds.person("chair1"), this::note);
    asking.as(DemoIds.person("chair2"), () -> submitting.confirm(note, key("note:submit")));
  }

  private boolean groupExists() {
    GroupCard card = groups.cards(List.of(DemoIds.GROUP)).get(DemoIds.GROUP);
    return card != null && card.state() == GroupCard.State.ESTABLISHED;
  }

  private PaperId report() {
    Bilingual title =
        new Bilingual(
            "Reading the rivers together: early warning and mutual help by 2035",
            "Lire ensemble les rivières\u00a0: alerte précoce et entraide à l’horizon 2035");
    PaperId paper = paper("report", title, "Reading the rivers together");
    write(paper, "report", Language.EN);
    write(paper, "report", Language.FR);
    naming.name(paper, key("report:v1"), "For observations");
    circulating.circulate(
        paper, key("report:circulated"), new Circulating.Wish(1, CONSULTED, inAWhile()));
    return paper;
  }

  private PaperId note() {
    Bilingual title =
        new Bilingual("A form of request for help", "Un formulaire de demande d’aide");
    PaperId paper = paper("note", title, "Form of request for help");
    write(paper, "note", Language.EN);
    write(paper, "note", Language.FR);
    naming.name(paper, key("note:v1"), "Submitted");
    submitting.submit(paper, key("note:submit"), 1, text("note.cover.txt"));
    return paper;
  }

  private PaperId interim() throws Exception {
    Bilingual title =
        new Bilingual(
            "Interim observations on shared early warning",
            "Observations provisoires sur l’alerte partagée");
    PaperId paper = paper("interim", title, "Interim observations");
    write(paper, "outline", Language.EN);
    naming.name(paper, key("interim:v1"), "First reading");
    submitTogether(paper, 1);
    write(paper, "outline2", Language.EN);
    naming.name(paper, key("interim:v2"), "Second reading");
    submitTogether(paper, 2);
    return paper;
  }

  private void submitTogether(PaperId paper, int number) throws Exception {
    UUID key = key("interim:submit" + number);
    submitting.submit(paper, key, number, text("outline.cover.txt"));
    asking.as(DemoIds.person("chair2"), () -> submitting.confirm(paper, key));
  }

  private PaperId paper(String name, Bilingual title, String workingTitle) {
    Opening.NewPaper wanted =
        new Opening.NewPaper(PaperKind.REPORT, Language.EN, title, workingTitle, Map.of());
    return switch (opening.open(DemoIds.GROUP, key(name), wanted)) {
      case Opening.Opened opened -> opened.paper();
      case Opening.Outcome refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private void write(PaperId paper, String name, Language language) {
    String document =
        DemoProse.document(language.tag(), text(name + "." + language.tag() + ".txt"));
    Texts.NewText wanted = new Texts.NewText(paper, language, document, DemoIds.person("chair1"));
    texts.open(key(name + ":" + language.tag()), wanted);
  }

  /** Close of business on the first working day after nine days. */
  private LocalDateTime inAWhile() {
    LocalDate day = house.today().plusDays(9);
    while (!house.isWorking(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(17, 0);
  }

  private static UUID key(String name) {
    return DemoIds.uuid("paper:" + name);
  }

  private static String text(String file) {
    String path = "/decem/papers/demo/" + file;
    try (InputStream bytes =
        Objects.requireNonNull(DemoPapers.class.getResourceAsStream(path), path)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
