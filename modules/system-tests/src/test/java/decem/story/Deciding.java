package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Fifth chapter: on exactly what stands, by somebody else than who submitted it, and once. */
record Deciding(Cast cast) {

  private static final String HOLDER = "Secretary General";
  private static final String SUBMITTER = "Co-chair, public law";

  void decides(String paper) {
    nobodyDecidesOnTheirOwn(paper);
    nobodyDecidesOnWhatWasReplaced(paper);
    seesWhatChanged(paper);
    oneOfTwoBrowsersDecides(paper);
  }

  private void nobodyDecidesOnTheirOwn(String paper) {
    Administrator administrator = cast.administrator();
    administrator.handsOver(HOLDER, SUBMITTER);
    try {
      Chair chair = cast.chair();
      chair.comesTo("/approvals/decision?id=" + paper + "&n=2", 200);
      chair.reads("own");
      assertThat(chair.page.locator(".verb .b--main").count()).isZero();
      chair.shows("own");
    } finally {
      administrator.handsOver(SUBMITTER, HOLDER);
    }
  }

  private void nobodyDecidesOnWhatWasReplaced(String paper) {
    SecretaryGeneral secretaryGeneral = cast.secretaryGeneral();
    secretaryGeneral.opensDecision(paper, 2);
    new Submitting(cast).submitsAgain(paper, 3, "dates", "label.third", "cover.third");
    secretaryGeneral.pressesVerb();
    secretaryGeneral.isAnswered();
    secretaryGeneral.readsRefusal("superseded");
    secretaryGeneral.shows("superseded");
  }

  private void seesWhatChanged(String paper) {
    SecretaryGeneral secretaryGeneral = cast.secretaryGeneral();
    secretaryGeneral.takesTurn(cast.telling().say("title"));
    secretaryGeneral.reads("since");
    secretaryGeneral.reads("added");
    assertThat(secretaryGeneral.page.locator(".excerpt ins").allInnerTexts())
        .anySatisfy(added -> assertThat(added).contains(cast.telling().say("dates")));
    secretaryGeneral.considers("what-changed");
  }

  /** Two browsers press at once and one decision comes of it; a third is told that it is late. */
  private void oneOfTwoBrowsersDecides(String paper) {
    SecretaryGeneral here = cast.secretaryGeneral();
    SecretaryGeneral elsewhere = cast.secretaryGeneralElsewhere();
    SecretaryGeneral late = cast.secretaryGeneralLate();
    elsewhere.opensDecision(paper, 3);
    late.opensDecision(paper, 3);
    here.fills("decision:message", cast.telling().say("message"));
    elsewhere.fills("decision:message", cast.telling().say("message"));
    here.pressesVerb();
    elsewhere.pressesVerb();
    here.findsDecided();
    elsewhere.findsDecided();
    here.shows("decided");
    late.returnsTooLate(cast.telling().say("too.late"));
    late.readsRefusal("already");
    late.shows("too-late");
  }
}
