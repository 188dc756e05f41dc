package decem.papers.page;

import decem.platform.page.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The proposal whose form was sent. Who confirms it or takes it back means the one that the page
 * showed, whatever is proposed meanwhile.
 */
@RequestScoped
class ShownRelease {

  private static final String FIELD = "release";

  @Inject Said said;

  private boolean over;

  UUID id() {
    return Addressed.key(String.valueOf(Asked.parameter(FIELD)));
  }

  /** Its form is being read, and its buttons count even if nothing is proposed any more. */
  boolean isAnswered() {
    return !over && Asked.parameter(FIELD) != null;
  }

  /** Nothing came of it: from here on the page shows what stands now. */
  void tooLate(String key) {
    over = true;
    said.tooLate(said.words(key));
  }
}
