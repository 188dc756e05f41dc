package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Fourth chapter: both chairs submit, drafting goes on, what was submitted stays as it is. */
record Submitting(Cast cast) {

  void submits(String paper) {
    Telling telling = cast.telling();
    bothSubmit(paper, 1, "cover.first");
    String words = cast.chair().wordsOf(paper, 1);
    String digest = cast.chair().digestOf(paper, 1);
    cast.expert().opensText(paper);
    cast.expert().writes(0, "after.first");
    assertThat(cast.chair().wordsOf(paper, 1))
        .isEqualTo(words)
        .doesNotContain(telling.say("after.first"));
    assertThat(cast.chair().digestOf(paper, 1)).isEqualTo(digest);
    returnedWithReasons(paper);
    submitsAgain(paper, 2, "costs", "label.second", "cover.second");
  }

  private void returnedWithReasons(String paper) {
    Telling telling = cast.telling();
    SecretaryGeneral secretaryGeneral = cast.secretaryGeneral();
    secretaryGeneral.takesTurn(telling.say("title"));
    secretaryGeneral.considers("decision");
    secretaryGeneral.reads("cover.first");
    secretaryGeneral.returnsWithoutReasons();
    secretaryGeneral.returnsWith(telling.say("reasons"));
    cast.chair().takesTurn(telling.say("turn.revise"), telling.say("title"));
  }

  /** The experts write, a chair names what they wrote, and both submit it. */
  void submitsAgain(String paper, int version, String words, String label, String note) {
    cast.expert().opensText(paper);
    cast.expert().writes(1, words);
    cast.chair().namesVersion(paper, label);
    bothSubmit(paper, version, note);
  }

  private void bothSubmit(String paper, int version, String note) {
    cast.chair().proposesSubmission(paper, version, note);
    cast.coChair().releases();
  }
}
