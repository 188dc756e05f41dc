package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.drafts.Texts;
import decem.contract.exchange.WordFiles;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.papers.control.Skeleton;
import decem.papers.control.Wording;
import decem.papers.control.Wording.Wrong;
import decem.papers.entity.Headings;
import decem.platform.access.Asking;
import decem.platform.access.Conflict;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import decem.platform.house.House;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a paper: the dossier inert and without a reference, then its texts in drafts, then the
 * reference. Repeating a request with its key goes on where it stopped.
 */
@ApplicationScoped
@Guarded
public class Opening {

  @Inject WordFiles wordFiles;
  @Inject Texts texts;
  @Inject Dossiers dossiers;
  @Inject Imports imports;
  @Inject Asking asking;
  @Inject House house;

  /**
   * @param files Word files by the language they are written in; none for a paper from the template
   */
  public record NewPaper(
      PaperKind kind,
      Language original,
      Bilingual title,
      String workingTitle,
      Map<Language, Upload> files) {}

  /** A file as it came. */
  public record Upload(String name, byte[] bytes) {}

  /** What became of the wish to open a paper. */
  public sealed interface Outcome {}

  /**
   * @param imported whether there is a report to read
   */
  public record Opened(PaperId paper, boolean imported) implements Outcome {}

  public record WordingRefused(List<Wrong> wrong) implements Outcome {}

  /** The sentence says why the file cannot be taken and what to do. */
  public record FileRefused(Language language, Bilingual sentence) implements Outcome {}

  /** The text is not what the schema allows; the code is for the log. */
  public record TextRefused(String code) implements Outcome {}

  @Needs(Act.OPEN_PAPER)
  public Outcome open(GroupId group, UUID key, NewPaper wanted) {
    List<Wrong> wrong = Wording.ofPaper(wanted.title(), wanted.workingTitle());
    if (!wrong.isEmpty()) {
      return new WordingRefused(wrong);
    }
    Map<Language, WordFiles.Read> read = new EnumMap<>(Language.class);
    for (Map.Entry<Language, Upload> file : wanted.files().entrySet()) {
      switch (wordFiles.read(file.getValue().bytes(), file.getKey())) {
        case WordFiles.NotReadable(Bilingual sentence) -> {
          return new FileRefused(file.getKey(), sentence);
        }
        case WordFiles.Read taken -> read.put(file.getKey(), taken);
      }
    }
    return open(group, key, wanted, read);
  }

  private Outcome open(
      GroupId group, UUID key, NewPaper wanted, Map<Language, WordFiles.Read> read) {
    Dossiers.Begun begun = begin(group, key, headings(wanted));
    if (!begun.open()) {
      imports.keep(begun.paper(), wanted.files(), read);
      Optional<String> refused = openTexts(begun.paper(), key, documents(wanted, read));
      if (refused.isPresent()) {
        dossiers.abandon(begun.paper());
        return new TextRefused(refused.get());
      }
      dossiers.claim(begun.paper());
    }
    return new Opened(begun.paper(), !read.isEmpty());
  }

  /** Of two clicks at once one finds the other's paper. */
  private Dossiers.Begun begin(GroupId group, UUID key, Headings headings) {
    try {
      return dossiers.begin(group, key, headings);
    } catch (Conflict otherClick) {
      return dossiers.begin(group, key, headings);
    }
  }

  private Optional<String> openTexts(PaperId paper, UUID key, Map<Language, String> documents) {
    for (Map.Entry<Language, String> document : documents.entrySet()) {
      Language language = document.getKey();
      Texts.NewText text = new Texts.NewText(paper, language, document.getValue(), asking.known());
      if (texts.open(Keys.of(key, language.tag()), text) instanceof Texts.NotAcceptable(var code)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private Headings headings(NewPaper wanted) {
    if (wanted.kind() == PaperKind.MANDATE) {
      throw new IllegalArgumentException("A mandate is filed by groups");
    }
    Bilingual title =
        new Bilingual(Wording.tidy(wanted.title().en()), Wording.tidy(wanted.title().fr()));
    return new Headings(
        wanted.kind(),
        wanted.original(),
        house.marking().en(),
        title,
        Wording.tidy(wanted.workingTitle()));
  }

  /** A language without a file begins with the title and an empty paragraph, or the template. */
  private static Map<Language, String> documents(
      NewPaper wanted, Map<Language, WordFiles.Read> read) {
    Map<Language, String> documents = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      WordFiles.Read file = read.get(language);
      String begun =
          read.isEmpty() ? Skeleton.of(wanted.kind(), language) : Skeleton.awaiting(language);
      documents.put(language, file == null ? begun : file.document());
    }
    return documents;
  }
}
