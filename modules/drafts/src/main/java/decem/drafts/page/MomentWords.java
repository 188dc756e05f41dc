package decem.drafts.page;

import decem.contract.people.PersonCard;
import decem.document.html.Html;
import decem.drafts.boundary.Playing.Moment;
import decem.drafts.control.Sentences;
import decem.drafts.entity.PastCommitRow;
import decem.platform.page.Here;

/** A state of a text that is played back, in words and as a page shows it. */
final class MomentWords {

  private MomentWords() {}

  /** Which commit, whose and when, and how much of the text it changed. */
  static String sentence(Moment moment, Here here) {
    return moment
        .commit()
        .map(commit -> sentence(moment, commit, here))
        .orElseGet(() -> Sentences.of(here.language(), "play.empty"));
  }

  private static String sentence(Moment moment, PastCommitRow commit, Here here) {
    String name =
        moment
            .by()
            .map(PersonCard::name)
            .orElseGet(() -> Sentences.of(here.language(), "history.somebody"));
    return Sentences.of(
        here.language(),
        "play.moment",
        moment.n(),
        moment.head(),
        name,
        here.time(commit.at()),
        moment.changed().size());
  }

  static String html(Moment moment, String paper) {
    return Html.of(moment.document())
        .withPictures(sha -> "/api/v1/papers/" + paper + "/pictures/" + sha)
        .write();
  }
}
