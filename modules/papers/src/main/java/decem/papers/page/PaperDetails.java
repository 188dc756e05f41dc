package decem.papers.page;

import decem.contract.Language;
import decem.contract.groups.BodyCard;
import decem.contract.people.PersonCard;
import decem.papers.boundary.Details;
import decem.platform.house.House;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dossier as a page. */
@Named
@RequestScoped
public class PaperDetails {

  private static final Set<String> NOTES =
      Set.of("imported", "circulated", "proposed", "takenBack", "submitted", "withdrawn");

  private static final Set<String> COUNTS =
      Set.of("headings", "listParagraphs", "tables", "footnotes", "links", "pictures", "words");

  @Inject Details details;
  @Inject House house;
  @Inject Here here;
  @Inject Said said;

  private Details.@Nullable View view;

  /** One count of an import report. */
  public record Count(String words, int number) {}

  public void load() {
    view();
  }

  public List<Details.Line> getVersions() {
    return view().versions();
  }

  public boolean isLiving() {
    return view().living();
  }

  public List<Details.Report> getReports() {
    return view().reports();
  }

  public List<PersonCard> getMembers() {
    return view().members();
  }

  public String getOriginal() {
    return language(view().paper().original());
  }

  public String getMarking() {
    String marking = view().paper().marking();
    return marking.equals(house.marking().en()) ? house.marking().in(here.language()) : marking;
  }

  public String getWorkingTitle() {
    return view().paper().workingTitle();
  }

  public String getTitleEn() {
    return view().paper().title().en();
  }

  public String getTitleFr() {
    return view().paper().title().fr();
  }

  /** What has just been done, in a sentence; empty when nothing was. */
  public String getSaid() {
    String note = String.valueOf(Asked.parameter("note"));
    return NOTES.contains(note) ? said.words("done." + note) : "";
  }

  public boolean isImported() {
    return "imported".equals(Asked.parameter("note"));
  }

  public String bodies(Details.Sent sent) {
    return sent.bodies().stream()
        .map(BodyCard::name)
        .map(said::in)
        .collect(Collectors.joining(", "));
  }

  public String fate(Details.Put put) {
    return said.words("fate." + put.why().map(Enum::name).orElse("STANDS"));
  }

  public String name(Details.Line line) {
    String label = line.version().label();
    int number = line.version().id().number();
    return label.isEmpty()
        ? said.words("version.name", number)
        : said.words("version.name.label", number, label);
  }

  public String language(Language language) {
    return language.locale().getDisplayLanguage(here.getLocale());
  }

  public List<Count> counts(Details.Report report) {
    return report.counts().entrySet().stream()
        .filter(one -> COUNTS.contains(one.getKey()))
        .map(one -> new Count(said.words("count." + one.getKey()), one.getValue()))
        .toList();
  }

  private Details.View view() {
    Details.View known = view;
    if (known == null) {
      known = details.of(Addressed.paper(Asked.parameter("id")));
      view = known;
    }
    return known;
  }
}
