package decem.approvals.boundary;

import com.github.difflib.DiffUtils;
import decem.document.Documents;
import decem.proof.Manifest;
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
class ApprovalsIT {

  @Inject Wired wired;

  @Deployment
  static WebArchive archive() {
    return Room.named("approvals").with(Documents.class, Manifest.class, DiffUtils.class).archive();
  }

  @Test
  void reactions_delivered_twice_double_nothing_and_only_the_authority_decides() throws Exception {
    wired.nothingIsDoubled();
  }

  @Test
  @RunAsClient
  void a_decision_is_taken_once_and_kept(@ArquillianResource URL site) throws Exception {
    pages(site).aDecisionIsTakenOnceAndKept();
    pages(site).theRecordAnswersAPastedDigest();
  }

  @Test
  @RunAsClient
  void the_office_sees_no_buttons_and_a_return_wants_reasons(@ArquillianResource URL site)
      throws Exception {
    pages(site).theOfficeSeesNoButtonsAndAReturnWantsReasons();
  }

  @Test
  @RunAsClient
  void the_slower_of_two_learns_who_was_faster(@ArquillianResource URL site) throws Exception {
    pages(site).theSlowerOfTwoLearnsWhoWasFaster();
  }

  @Test
  @RunAsClient
  void every_page_is_for_those_who_may(@ArquillianResource URL site) throws Exception {
    pages(site).everyPageIsForThoseWhoMay();
  }

  @Test
  @RunAsClient
  void whatever_is_written_is_shown_as_letters(@ArquillianResource URL site) throws Exception {
    pages(site).whateverIsWrittenIsShownAsLetters();
  }

  @Test
  @RunAsClient
  void what_was_not_shown_is_not_decided(@ArquillianResource URL site) throws Exception {
    pages(site).whatWasNotShownIsNotDecided();
  }

  @Test
  @RunAsClient
  void longer_lists_ask_no_more_often(@ArquillianResource URL site) throws Exception {
    pages(site).longerListsAskNoMoreOften();
  }

  private static PageScenarios pages(URL site) throws Exception {
    return new PageScenarios(site);
  }
}
