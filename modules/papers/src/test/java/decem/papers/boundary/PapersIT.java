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
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room on the real server: what only wiring can get wrong. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {

  @Inject Wired wired;

  @Deployment
  static WebArchive archive() {
    return Room.named("papers").with(Documents.class, Manifest.class).archive();
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
  void everyone_sees_their_own_and_nothing_else(@ArquillianResource URL site) throws Exception {
    pages(site).everyoneSeesTheirOwnAndNothingElse();
    pages(site).theProtocolAnswersLikeThePages();
  }

  @Test
  @RunAsClient
  void forms_say_what_is_missing(@ArquillianResource URL site) throws Exception {
    pages(site).aVersionIsNotNamedTwiceOverTheSameWords();
    pages(site).nothingIsCirculatedToNobody();
  }

  private static PageScenarios pages(URL site) throws Exception {
    return new PageScenarios(site);
  }
}
