package decem.papers.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.drafts.Texts;
import decem.contract.groups.GroupId;
import decem.contract.papers.FilePaper.Filed;
import decem.contract.papers.FilePaper.Filing;
import decem.contract.papers.FilePaper.NotAcceptable;
import decem.contract.papers.FilePaper.Outcome;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.papers.control.Wording;
import decem.papers.control.Written;
import decem.papers.entity.Headings;
import decem.platform.access.Asking;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import decem.platform.house.House;
import decem.platform.words.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files a finished paper for a group: opened, named and submitted in one go. Each step is
 * idempotent by a key made from the request's, so that a request repeated after a fault goes on
 * where it stopped.
 */
@ApplicationScoped
@Guarded
class MandateFiling {

  @Inject Texts texts;
  @Inject Dossiers dossiers;
  @Inject Versions versions;
  @Inject Submitting submitting;
  @Inject Asking asking;
  @Inject House house;

  @Needs(Act.FILE_MANDATE)
  public Outcome file(GroupId group, UUID key, Filing filing) {
    boolean wrong =
        filing.documents().values().stream().noneMatch(Written::isThere)
            || !Wording.ofPaper(filing.title(), filing.workingTitle()).isEmpty()
            || !Wording.ofCoverNote(filing.coverNote()).isEmpty();
    return wrong ? new NotAcceptable("wording") : opened(group, key, filing);
  }

  private Outcome opened(GroupId group, UUID key, Filing filing) {
    Dossiers.Begun begun =
        dossiers
            .existing(group, filing.kind())
            .map(paper -> new Dossiers.Begun(paper, true))
            .orElseGet(() -> dossiers.begin(group, key, headings(filing)));
    Optional<String> refused = openTexts(begun.paper(), key, filing.documents());
    if (refused.isPresent()) {
      dossiers.abandon(begun.paper());
      return new NotAcceptable(refused.get());
    }
    dossiers.claim(begun.paper());
    if (begun.open()) {
      dossiers.retitle(begun.paper(), filing.title(), Wording.tidy(filing.workingTitle()));
    }
    return named(begun.paper(), key, filing);
  }

  private Outcome named(PaperId paper, UUID key, Filing filing) {
    Optional<VersionCard> before = versions.byRequest(paper, key);
    if (before.isPresent()) {
      return filed(paper, key, filing, before.get());
    }
    return switch (texts.pin(Keys.of(key, "pin"), paper)) {
      case Texts.SuggestionsOpen open -> new NotAcceptable("suggestions-open");
      case Texts.Pinned pinned ->
          filed(paper, key, filing, versions.name(paper, key, "", Written.among(pinned.texts())));
    };
  }

  private Outcome filed(PaperId paper, UUID key, Filing filing, VersionCard version) {
    submitting.file(paper, key, version, Typed.trimmed(filing.coverNote()));
    return new Filed(version.id(), version.digest());
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

  private Headings headings(Filing filing) {
    Language original = filing.documents().containsKey(Language.EN) ? Language.EN : Language.FR;
    return new Headings(
        filing.kind(),
        original,
        house.marking().en(),
        filing.title(),
        Wording.tidy(filing.workingTitle()));
  }
}
