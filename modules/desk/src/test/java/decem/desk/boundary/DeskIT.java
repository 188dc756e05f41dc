package decem.desk.boundary;

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
class DeskIT {

  @Inject Wired wired;

  @Deployment
  static WebArchive archive() {
    return Room.named("desk").archive();
  }

  @Test
  void everybody_is_asked_their_own_and_nothing_else() throws Exception {
    wired.everybodyIsAskedTheirOwn();
  }

  @Test
  void who_is_not_signed_in_is_asked_nothing() {
    wired.whoIsNotSignedInIsAskedNothing();
  }

  @Test
  void absences_and_mandates_are_seen_in_the_group_alone() throws Exception {
    wired.absencesAreSeenInTheGroupAlone();
  }

  @Test
  void no_reaction_of_the_room_is_left_undelivered() {
    wired.noReactionIsLeftOut();
  }

  @Test
  @RunAsClient
  void the_page_shows_every_kind_of_person_their_own(@ArquillianResource URL site) {
    new PageScenarios(site).showsEveryKindOfPersonTheirOwn();
  }

  @Test
  @RunAsClient
  void the_page_puts_the_most_urgent_first(@ArquillianResource URL site) {
    new PageScenarios(site).putsTheMostUrgentFirstAndTheRestBelow();
  }

  @Test
  @RunAsClient
  void what_others_wrote_is_text(@ArquillianResource URL site) {
    new PageScenarios(site).writesWhatOthersWroteAsText();
  }

  @Test
  @RunAsClient
  void the_page_speaks_the_readers_language(@ArquillianResource URL site) {
    new PageScenarios(site).speaksFrenchToWhoeverChoseIt();
  }

  @Test
  @RunAsClient
  void the_group_sees_who_is_away_and_nobody_else(@ArquillianResource URL site) {
    new PageScenarios(site).tellsTheGroupWhoIsAwayAndNobodyElse();
  }

  @Test
  @RunAsClient
  void the_page_is_closed_to_whoever_is_not_signed_in(@ArquillianResource URL site) {
    new PageScenarios(site).isClosedToWhoeverIsNotSignedIn();
  }
}
