package decem.approvals.page;

import decem.approvals.boundary.RecordView;
import decem.approvals.control.Words;
import decem.contract.Language;
import decem.platform.page.Here;
import decem.proof.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings of a check in words, one line for each thing that was recomputed. */
final class Findings {

  private final RecordView view;
  private final Words words;

  Findings(RecordView view, Here here) {
    this.view = view;
    this.words = Words.in(here.language());
  }

  List<Proved> all() {
    List<Proved> all = new ArrayList<>();
    view.findings().stream().filter(Findings::isAboutAWhole).map(this::line).forEach(all::add);
    pictures().ifPresent(all::add);
    all.add(yesNo("heading", view.headingHolds()));
    all.add(yesNo("decision", view.namesVersion()));
    all.add(yesNo("shown", view.shownHolds()));
    all.add(yesNo("statement", view.statementHolds()));
    return all;
  }

  /** The places inside a text that differs, as far as they can be told. */
  int places() {
    return (int)
        view.findings().stream()
            .filter(finding -> !finding.good() && !isAboutAWhole(finding))
            .filter(finding -> !isAboutAPicture(finding))
            .count();
  }

  private Optional<Proved> pictures() {
    List<Finding> about = view.findings().stream().filter(Findings::isAboutAPicture).toList();
    if (about.isEmpty()) {
      return Optional.empty();
    }
    long good = about.stream().filter(Finding::good).count();
    return Optional.of(
        new Proved(
            good == about.size(),
            words.say("proof.pictures"),
            words.say("proof.pictures.found", good, about.size())));
  }

  private Proved line(Finding finding) {
    return switch (finding) {
      case Finding.ManifestMatches manifest ->
          new Proved(true, words.say("proof.manifest"), words.say("proof.manifest.yes"));
      case Finding.ManifestDiffers manifest ->
          new Proved(false, words.say("proof.manifest"), words.say("proof.manifest.no"));
      case Finding.ManifestUnreadable manifest ->
          new Proved(false, words.say("proof.manifest"), words.say("proof.manifest.broken"));
      case Finding.TextMatches text -> text(true, text.language(), "yes");
      case Finding.TextDiffers text -> text(false, text.language(), "no");
      case Finding.TextMissing text -> text(false, text.language(), "missing");
      default -> throw new IllegalArgumentException(finding.toString());
    };
  }

  private Proved text(boolean good, Language language, String found) {
    return new Proved(good, words.say("proof.text." + language), words.say("proof.text." + found));
  }

  private Proved yesNo(String what, boolean good) {
    return new Proved(
        good, words.say("proof." + what), words.say("proof." + what + (good ? ".yes" : ".no")));
  }

  private static boolean isAboutAWhole(Finding finding) {
    return switch (finding) {
      case Finding.ManifestMatches any -> true;
      case Finding.ManifestDiffers any -> true;
      case Finding.ManifestUnreadable any -> true;
      case Finding.TextMatches any -> true;
      case Finding.TextDiffers any -> true;
      case Finding.TextMissing any -> true;
      default -> false;
    };
  }

  private static boolean isAboutAPicture(Finding finding) {
    return finding instanceof Finding.PictureMatches
        || finding instanceof Finding.PictureDiffers
        || finding instanceof Finding.PictureMissing;
  }
}
