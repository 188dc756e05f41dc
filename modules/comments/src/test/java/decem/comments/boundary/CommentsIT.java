package decem.comments.boundary;

import decem.document.Documents;
import decem.roomtests.Room;
import jakarta.inject.Inject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room on the real server: what only wiring can get wrong. */
@ExtendWith(ArquillianExtension.class)
class CommentsIT {

  private static final String PAGES = "decem/comments/";

  @Inject Wired wired;

  @Deployment
  static WebArchive archive() {
    return Room.named("comments")
        .with(Documents.class)
        .archive()
        .addAsWebResource(PAGES + "living.xhtml", "living.xhtml")
        .addAsWebResource(PAGES + "version.xhtml", "version.xhtml");
  }

  @Test
  void observations_end_when_their_time_does() throws Exception {
    wired.observationsEndWhenTheirTimeDoes();
  }

  @Test
  void comments_are_counted_as_they_stand() throws Exception {
    wired.commentsAreCountedAsTheyStand();
  }

  @Test
  void no_reaction_of_the_room_is_left_undelivered() {
    wired.noReactionIsLeftOut();
  }

  @Test
  @RunAsClient
  void a_thread_is_answered_resolved_by_its_author_or_a_chair_and_opened_again(
      @ArquillianResource URL site) {
    new ThreadScenarios(site).aThreadIsAnsweredResolvedAndOpenedAgain();
  }

  @Test
  @RunAsClient
  void what_is_sent_twice_is_made_once(@ArquillianResource URL site) throws Exception {
    new ThreadScenarios(site).sentTwiceIsMadeOnce();
  }

  @Test
  @RunAsClient
  void an_id_that_stands_for_another_thread_makes_nothing(@ArquillianResource URL site) {
    new ThreadScenarios(site).anIdThatStandsForAnotherThreadMakesNothing();
  }

  @Test
  @RunAsClient
  void nobody_outside_the_group_sees_that_there_are_comments(@ArquillianResource URL site) {
    new ThreadScenarios(site).nobodyOutsideTheGroupSeesThatThereAreComments();
  }

  @Test
  @RunAsClient
  void words_that_have_gone_are_said_to_have_gone(@ArquillianResource URL site) {
    new ThreadScenarios(site).wordsThatHaveGoneAreSaidToHaveGone();
  }

  @Test
  @RunAsClient
  void what_is_written_stays_text(@ArquillianResource URL site) {
    new ThreadScenarios(site).whatIsWrittenStaysText();
  }

  @Test
  @RunAsClient
  void too_much_and_too_little_are_refused_clearly(@ArquillianResource URL site) {
    new ThreadScenarios(site).tooMuchAndTooLittleAreRefusedClearly();
  }

  @Test
  @RunAsClient
  void what_is_no_comment_is_refused(@ArquillianResource URL site) {
    new ThreadScenarios(site).whatIsNoCommentIsRefused();
  }

  @Test
  @RunAsClient
  void all_threads_are_there_however_often_they_are_answered(@ArquillianResource URL site)
      throws Exception {
    new ThreadScenarios(site).allThreadsAreThereHoweverOftenTheyAreAnswered();
  }

  @Test
  @RunAsClient
  void a_body_sees_its_own_observations_and_the_group_all(@ArquillianResource URL site) {
    new ObservationScenarios(site).aBodySeesItsOwnAndTheGroupAll();
  }

  @Test
  @RunAsClient
  void comments_and_observations_do_not_mix(@ArquillianResource URL site) {
    new ObservationScenarios(site).theTwoLayersDoNotMix();
  }

  @Test
  @RunAsClient
  void only_a_body_that_is_asked_observes_and_only_in_time(@ArquillianResource URL site) {
    new ObservationScenarios(site).onlyABodyThatIsAskedObserves();
  }

  @Test
  @RunAsClient
  void an_observation_is_made_once_and_on_words_that_stand_there(@ArquillianResource URL site) {
    new ObservationScenarios(site).anObservationIsMadeOnceAndOnWordsThatStandThere();
  }

  @Test
  @RunAsClient
  void the_pages_offer_what_the_reader_may_do(@ArquillianResource URL site) {
    new ObservationScenarios(site).thePagesOfferWhatTheReaderMayDo();
  }
}
