package decem.groups.boundary;

import decem.document.Node;
import decem.roomtests.Room;
import jakarta.inject.Inject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room on the real server: what only wiring can get wrong. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GroupsIT {

  @Inject Wiring wiring;
  @Inject ReactionScenarios reactions;

  @Deployment
  static WebArchive archive() {
    return Room.named("groups").with(Node.class).archive();
  }

  /** Before anybody administrates. */
  @Test
  @Order(1)
  void a_mandate_goes_all_the_way_and_no_reaction_doubles_anything() throws Exception {
    reactions.everyReactionIsDeliveredTwice();
  }

  /** While nothing but the seed is there. */
  @Test
  @Order(2)
  @RunAsClient
  void every_page_is_for_those_who_may(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).everyPageIsForThoseWhoMay();
  }

  @Test
  void only_the_secretariat_prepares_groups() {
    wiring.onlyTheSecretariatPrepares();
  }

  @Test
  @RunAsClient
  void no_form_breaks_whatever_is_written(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).noFormBreaks();
  }

  @Test
  @RunAsClient
  void forms_say_what_is_wrong_and_what_would_do(@ArquillianResource URL site) {
    new PageScenarios(site).formsSayWhatIsWrong();
  }

  @Test
  @RunAsClient
  void a_second_click_doubles_nothing(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).aSecondClickDoublesNothing();
  }

  @Test
  @RunAsClient
  void longer_lists_ask_no_more_often(@ArquillianResource URL site) throws Exception {
    new QueryScenarios(site).longerListsAskNoMoreOften();
  }
}
