package decem.drafts.boundary;

import com.github.difflib.DiffUtils;
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

/** The room on the real server: its door, its page, and what other rooms ask of it. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {

  @Inject Wired wired;

  @Deployment
  static WebArchive archive() {
    return Room.named("drafts")
        .with(Documents.class, DiffUtils.class)
        .archive()
        .addAsWebResource("decem/drafts/text.xhtml", "text.xhtml");
  }

  @Test
  void a_request_repeated_opens_one_text() {
    wired.aRequestRepeatedOpensOneText();
  }

  @Test
  void what_is_pinned_is_the_same_bytes_each_time() {
    wired.whatIsPinnedIsTheSameBytesEachTime();
  }

  @Test
  void an_anchor_is_placed_once_and_on_words_alone() {
    wired.anAnchorIsPlacedOnceAndOnWordsAlone();
  }

  @Test
  void a_request_inside_a_transaction_is_refused() throws Exception {
    wired.aRequestInsideATransactionIsRefused();
  }

  @Test
  void no_reaction_of_the_room_is_left_undelivered() {
    wired.noReactionIsLeftOut();
  }

  @Test
  @RunAsClient
  void a_save_at_the_head_is_stored(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).aSaveAtTheHeadIsStored();
  }

  @Test
  @RunAsClient
  void a_save_that_is_repeated_is_stored_once(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).aSaveThatIsRepeatedIsStoredOnce();
  }

  @Test
  @RunAsClient
  void a_save_behind_the_head_is_brought_over_what_it_missed(@ArquillianResource URL site)
      throws Exception {
    new DoorScenarios(site).aSaveBehindTheHeadIsBroughtOverWhatItMissed();
  }

  @Test
  @RunAsClient
  void of_many_who_save_at_once_all_are_stored(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).ofManyWhoSaveAtOnceAllAreStored();
  }

  @Test
  @RunAsClient
  void the_right_to_write_is_read_again_last(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).theRightIsReadAgainLast();
  }

  @Test
  @RunAsClient
  void a_text_that_is_not_open_says_so(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).aTextThatIsNotOpenSaysSo();
  }

  @Test
  @RunAsClient
  void a_block_that_comes_twice_is_named_by_the_server(@ArquillianResource URL site)
      throws Exception {
    new DoorScenarios(site).aBlockThatComesTwiceIsNamedByTheServer();
  }

  @Test
  @RunAsClient
  void what_is_unread_is_said_once(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).whatIsUnreadIsSaidOnce();
  }

  @Test
  @RunAsClient
  void everyone_may_what_their_role_may(@ArquillianResource URL site) throws Exception {
    new HostileScenarios(site).everyoneMayWhatTheirRoleMay();
  }

  @Test
  @RunAsClient
  void the_text_of_another_paper_is_unknown(@ArquillianResource URL site) throws Exception {
    new HostileScenarios(site).theTextOfAnotherPaperIsUnknown();
  }

  @Test
  @RunAsClient
  void what_is_no_save_is_refused(@ArquillianResource URL site) throws Exception {
    new HostileScenarios(site).whatIsNoSaveIsRefused();
  }

  @Test
  @RunAsClient
  void what_the_text_cannot_hold_is_refused(@ArquillianResource URL site) throws Exception {
    new HostileScenarios(site).whatTheTextCannotHoldIsRefused();
  }

  @Test
  @RunAsClient
  void a_refusal_speaks_the_writers_language(@ArquillianResource URL site) throws Exception {
    new HostileScenarios(site).aRefusalSpeaksTheWritersLanguage();
  }

  @Test
  @RunAsClient
  void what_is_suggested_is_listed_and_decided_on(@ArquillianResource URL site) throws Exception {
    new SuggestionScenarios(site).whatIsSuggestedIsListedAndDecidedOn();
  }

  @Test
  @RunAsClient
  void everyone_may_with_suggestions_what_their_role_may(@ArquillianResource URL site)
      throws Exception {
    new SuggestionScenarios(site).everyoneMayWhatTheirRoleMay();
  }

  @Test
  @RunAsClient
  void what_is_no_wish_is_refused(@ArquillianResource URL site) throws Exception {
    new SuggestionScenarios(site).whatIsNoWishIsRefused();
  }

  @Test
  @RunAsClient
  void what_will_happen_is_said_and_then_done(@ArquillianResource URL site) throws Exception {
    new RestoringScenarios(site).whatWillHappenIsSaidAndThenDone();
  }

  @Test
  @RunAsClient
  void where_nothing_has_changed_the_page_says_so(@ArquillianResource URL site) throws Exception {
    new RestoringScenarios(site).whereNothingHasChangedThePageSaysSo();
  }

  @Test
  @RunAsClient
  void a_restore_says_anew_what_happens_where_others_have_written(@ArquillianResource URL site)
      throws Exception {
    new RestoringScenarios(site).whereOthersHaveWrittenMeanwhileItIsSaidAnew();
  }

  @Test
  @RunAsClient
  void a_restoration_in_french_reads_like_french(@ArquillianResource URL site) throws Exception {
    new RestoringScenarios(site).inFrenchItReadsLikeFrench();
  }

  @Test
  @RunAsClient
  void only_who_writes_restores(@ArquillianResource URL site) throws Exception {
    new RestoringScenarios(site).onlyWhoWritesMay();
  }

  @Test
  @RunAsClient
  void no_other_page_restores(@ArquillianResource URL site) throws Exception {
    new RestoringScenarios(site).noOtherPageRestores();
  }

  @Test
  @RunAsClient
  void every_state_is_a_page(@ArquillianResource URL site) throws Exception {
    new PlaybackScenarios(site).everyStateIsAPage();
  }

  @Test
  @RunAsClient
  void one_state_is_asked_for_at_a_time(@ArquillianResource URL site) throws Exception {
    new PlaybackScenarios(site).oneStateIsAskedForAtATime();
  }

  @Test
  @RunAsClient
  void the_states_of_a_text_are_for_the_group(@ArquillianResource URL site) throws Exception {
    new PlaybackScenarios(site).itIsForTheGroup();
  }

  @Test
  @RunAsClient
  void the_page_is_for_those_who_may(@ArquillianResource URL site) throws Exception {
    new HostileScenarios(site).thePageIsForThoseWhoMay();
  }

  @Test
  @RunAsClient
  void what_one_types_all_hear_in_one_order(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).whatOneTypesAllHearInOneOrder();
  }

  @Test
  @RunAsClient
  void a_frame_that_comes_twice_is_one_commit(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).aFrameThatComesTwiceIsOneCommit();
  }

  @Test
  @RunAsClient
  void who_comes_back_hears_what_it_missed_and_its_own(@ArquillianResource URL site)
      throws Exception {
    new LineScenarios(site).whoComesBackHearsWhatItMissedAndItsOwn();
  }

  @Test
  @RunAsClient
  void who_is_too_far_back_is_told_so(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).whoIsTooFarBackIsToldSo();
  }

  @Test
  @RunAsClient
  void a_ticket_lets_one_line_in(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).aTicketLetsOneLineIn();
  }

  @Test
  @RunAsClient
  void no_socket_begins_on_another_page(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).noSocketBeginsOnAnotherPage();
  }

  @Test
  @RunAsClient
  void only_who_may_read_gets_a_ticket(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).onlyWhoMayReadGetsATicket();
  }

  @Test
  @RunAsClient
  void a_line_ends_with_the_right_and_takes_nothing_more(@ArquillianResource URL site)
      throws Exception {
    new LineScenarios(site).aLineEndsWithTheRightAndTakesNothingMore();
  }

  @Test
  @RunAsClient
  void who_may_only_read_hears_and_writes_nothing(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).whoMayOnlyReadHearsAndWritesNothing();
  }

  @Test
  @RunAsClient
  void what_is_no_frame_ends_the_line(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).whatIsNoFrameEndsTheLine();
  }

  @Test
  @RunAsClient
  void who_sends_more_than_anybody_types_is_stopped(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).whoSendsMoreThanAnybodyTypesIsStopped();
  }

  @Test
  @RunAsClient
  void people_see_who_is_there_and_where_their_caret_is(@ArquillianResource URL site)
      throws Exception {
    new LineScenarios(site).peopleSeeWhoIsThereAndWhereTheirCaretIs();
  }

  @Test
  @RunAsClient
  void the_same_runs_over_requests(@ArquillianResource URL site) throws Exception {
    new LineScenarios(site).theSameRunsOverRequests();
  }

  @Test
  @RunAsClient
  void every_page_about_a_text_is_for_its_group(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).everyPageIsForTheGroup();
  }

  @Test
  @RunAsClient
  void the_history_says_who_wrote_what_in_the_readers_language(@ArquillianResource URL site)
      throws Exception {
    new PageScenarios(site).theHistorySaysWhoWroteWhat();
  }

  @Test
  @RunAsClient
  void a_longer_history_asks_no_more_often(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).aLongerHistoryAsksNoMoreOften();
  }

  @Test
  @RunAsClient
  void two_states_are_shown_side_by_side_and_in_one_column(@ArquillianResource URL site)
      throws Exception {
    new PageScenarios(site).twoStatesAreShownSideBySideAndInOneColumn();
  }

  @Test
  @RunAsClient
  void what_was_missed_is_said_first(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).whatWasMissedIsSaidFirst();
  }
}
