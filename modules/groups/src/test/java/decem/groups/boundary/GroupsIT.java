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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room on the real server: what only wiring can get wrong. */
@ExtendWith(ArquillianExtension.class)
class GroupsIT {

  @Inject Wiring wiring;

  @Deployment
  static WebArchive archive() {
    return Room.named("groups").with(Node.class).archive();
  }

  @Test
  void only_the_secretariat_prepares_groups() {
    wiring.onlyTheSecretariatPrepares();
  }

  @Test
  void a_mandate_goes_all_the_way_and_nothing_is_doubled() throws Exception {
    wiring.aMandateGoesAllTheWay();
  }

  @Test
  void the_first_administrator_is_made_once() {
    wiring.theFirstAdministratorIsMadeOnce();
  }

  @Test
  @RunAsClient
  void each_office_sees_its_own_pages(@ArquillianResource URL site) throws Exception {
    new PageScenarios(site).letEachToTheirOwn();
  }

  @Test
  @RunAsClient
  void a_group_is_begun_by_a_form_and_seen_by_nobody_else(@ArquillianResource URL site)
      throws Exception {
    new PageScenarios(site).begunByAFormAndSeenByNobodyElse();
  }
}
