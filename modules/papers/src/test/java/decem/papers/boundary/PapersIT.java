package decem.papers.boundary;

import decem.document.Documents;
import decem.proof.Manifest;
import decem.roomtests.Room;
import jakarta.inject.Inject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room on the real server: what only wiring can get wrong. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {

  @Inject Wired wired;

  /** The pages to which the room leads and which put several rooms on one screen stand empty. */
  @Deployment
  static WebArchive archive() {
    return Room.named("papers")
        .with(Documents.class, Manifest.class)
        .archive()
        .addAsWebResource(new StringAsset("<html/>"), "papers/paper.xhtml")
        .addAsWebResource(new StringAsset("<html/>"), "papers/version.xhtml");
  }

  @Test
  void a_request_repeated_opens_one_paper() throws Exception {
    wired.aRequestRepeatedOpensOnePaper();
  }

  @Test
  void only_a_chair_names_a_version() throws Exception {
    wired.onlyAChairNamesAVersion();
  }

  @Test
  void filing_inside_a_transaction_is_refused() throws Exception {
    wired.filingInsideATransactionIsRefused();
  }

  @Test
  void reactions_delivered_twice_double_nothing() throws Exception {
    wired.nothingIsDoubled();
  }

  @Test
  @RunAsClient
  void every_page_is_for_those_who_may(@ArquillianResource URL site) throws Exception {
    pages(site).everyPageIsForThoseWhoMay();
    pages(site).theProtocolAnswersLikeThePages();
  }

  @Test
  @RunAsClient
  void forms_say_what_is_missing(@ArquillianResource URL site) throws Exception {
    pages(site).aVersionIsNotNamedTwiceOverTheSameWords();
    pages(site).nothingIsCirculatedToNobody();
  }

  @Test
  @RunAsClient
  void forms_refuse_bad_words_and_offer_the_next_good_day(@ArquillianResource URL site)
      throws Exception {
    new FormScenarios(site).titlesThatAreNone();
    new FormScenarios(site).theNextGoodMomentIsOffered();
    new FormScenarios(site).bodiesThatAreNone();
    new FormScenarios(site).nobodyIsAskedTwice();
    new FormScenarios(site).allThatIsWrongIsSaidAtOnce();
  }

  @Test
  @RunAsClient
  void no_form_breaks_whatever_is_written(@ArquillianResource URL site) throws Exception {
    new FormScenarios(site).noFormBreaks();
  }

  @Test
  @RunAsClient
  void while_a_proposal_is_open_there_is_no_rival_form_beside_it(@ArquillianResource URL site)
      throws Exception {
    new FormScenarios(site).anOpenProposalIsTheOnlyForm();
  }

  @Test
  @RunAsClient
  void each_chair_acts_on_what_the_page_showed(@ArquillianResource URL site) throws Exception {
    new ProposalScenarios(site).whatWasNotSeenIsNotConfirmed();
    new ProposalScenarios(site).whatWasReleasedIsNotTakenBack();
    new ProposalScenarios(site).whatWasNotSeenIsNotWithdrawn();
  }

  @Test
  @RunAsClient
  void a_second_click_doubles_nothing(@ArquillianResource URL site) throws Exception {
    new FormScenarios(site).aSecondClickDoublesNothing();
  }

  @Test
  @RunAsClient
  void longer_lists_ask_no_more_often(@ArquillianResource URL site) throws Exception {
    new QueryScenarios(site).longerListsAskNoMoreOften();
  }

  private static PageScenarios pages(URL site) throws Exception {
    return new PageScenarios(site);
  }
}
