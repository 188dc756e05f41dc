package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Second chapter: a paper from a template, one from a Word file; experts write and comment. */
record Writing(Cast cast) {

  String writes(String group) {
    Chair chair = cast.chair();
    chair.opensFromTemplate(group);
    String paper = chair.opensFromWord(group);
    assertThat(chair.importedOf("words.counted")).isGreaterThanOrEqualTo(10_000);
    twoWriteAtOnce(paper);
    theyComment(paper);
    return paper;
  }

  private void twoWriteAtOnce(String paper) {
    Expert energy = cast.expert();
    Expert satellite = cast.otherExpert();
    energy.opensText(paper);
    satellite.opensText(paper);
    energy.learnsWhoSees("sees.paper");
    energy.writes(0, "written");
    energy.shows("paper");
    satellite.sees("written");
    satellite.writes(0, "beside");
    energy.sees("beside");
    energy.opensText(paper);
    energy.finds("written", "beside");
  }

  private void theyComment(String paper) {
    Expert satellite = cast.otherExpert();
    Chair chair = cast.chair();
    String words = satellite.commentsOn(2, "said");
    String gone = satellite.commentsOn(3, "lost.said");
    chair.opensText(paper);
    chair.text.replies(cast.telling().say("said"), cast.telling().say("reply"));
    chair.writes(2, "before");
    chair.text.holds(cast.telling().say("said"), words);
    chair.shows("comments");
    chair.deletesWords(3);
    chair.findsDetached("lost.said", gone);
    chair.shows("detached");
    satellite.opensText(paper);
    satellite.text.holds(cast.telling().say("said"), words);
    satellite.text.resolves(cast.telling().say("said"));
  }
}
