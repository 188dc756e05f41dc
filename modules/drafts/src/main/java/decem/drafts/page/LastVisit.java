package decem.drafts.page;

import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonCard;
import decem.drafts.boundary.Returning;
import decem.drafts.boundary.Returning.Missed;
import decem.drafts.control.Sentences;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first thing the page of a text says: what others wrote since the reader was last there. */
@Named
@RequestScoped
public class LastVisit {

  private static final int MOST_NAMES = 2;

  @Inject DraftsEditor editor;
  @Inject Returning returning;
  @Inject Here here;

  private @Nullable Optional<Missed> missed;

  private Optional<Missed> missed() {
    Optional<Missed> known = missed;
    if (known == null) {
      PaperId paper = new PaperId(UUID.fromString(editor.getPaper()));
      known = returning.missed(paper, new TextId(UUID.fromString(editor.getText())));
      missed = known;
    }
    return known;
  }

  public boolean isMissed() {
    return missed().isPresent();
  }

  public String getSince() {
    return say("since.visit", here.time(missed().orElseThrow().at()));
  }

  public String getNames() {
    List<String> names = missed().orElseThrow().by().stream().map(PersonCard::name).toList();
    WorkWords words = new WorkWords(here.language(), names.size());
    if (names.isEmpty()) {
      return say("history.somebody");
    }
    if (names.size() <= MOST_NAMES) {
      return words.list(names);
    }
    return words.list(List.of(names.getFirst(), say("since.others", names.size() - 1)));
  }

  /** What they did. */
  public String getSentence() {
    Missed all = missed().orElseThrow();
    int people = all.by().size();
    WorkWords words = new WorkWords(here.language(), people);
    String much = say("since.much", people);
    return all.work().map(words::of).orElse(much) + ".";
  }

  public String getAddress() {
    Missed all = missed().orElseThrow();
    return "/drafts/compare?id="
        + editor.getPaper()
        + "&lang="
        + editor.getTag()
        + "&from=c"
        + all.from()
        + "&to=c"
        + all.until();
  }

  private String say(String key, Object... values) {
    return Sentences.of(here.language(), key, values);
  }
}
