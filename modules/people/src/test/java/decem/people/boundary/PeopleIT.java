package decem.people.boundary;

import decem.roomtests.Room;
import jakarta.inject.Inject;
import java.net.URL;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
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
class PeopleIT {

  @Inject Wiring wiring;

  @Deployment
  static WebArchive archive() {
    return Room.named("people").withItsOwnDoor().with(Argon2BytesGenerator.class).archive();
  }

  /** Before anybody has an account. */
  @Test
  @Order(1)
  @RunAsClient
  void the_first_administrator_enters_once(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).letsTheFirstAdministratorInOnce();
  }

  @Test
  void a_refusal_comes_before_any_transaction() throws Exception {
    wiring.refusalComesBeforeAnyTransaction();
  }

  @Test
  void an_invitation_is_made_once_per_key_and_told_once() throws Exception {
    wiring.invitationIsMadeOncePerKeyAndToldOnce();
  }

  @Test
  void a_request_inside_a_transaction_is_refused() throws Exception {
    wiring.requestInsideTransactionIsRefused();
  }

  @Test
  void a_reaction_delivered_twice_does_nothing_twice() throws Exception {
    wiring.reactionDeliveredTwiceDoesNothingTwice();
  }

  @Test
  @RunAsClient
  void whoever_is_not_signed_in_is_led_to_the_door(@ArquillianResource URL site) {
    new DoorScenarios(site).leadsStrangersToTheDoor();
  }

  @Test
  @RunAsClient
  void one_signs_in_and_out_again(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).letsInAndOut();
  }

  @Test
  @RunAsClient
  void an_attacker_keeps_nobody_out_of_a_known_browser(@ArquillianResource URL site)
      throws Exception {
    new DoorScenarios(site).keepsNobodyOutOfAKnownBrowser();
  }

  @Test
  @RunAsClient
  void with_a_second_step_the_password_alone_opens_nothing(@ArquillianResource URL site)
      throws Exception {
    new DoorScenarios(site).wantsTheSecondStep();
  }

  @Test
  @RunAsClient
  void an_administrator_invites_and_the_guest_comes_in_by_the_link(@ArquillianResource URL site)
      throws Exception {
    new DoorScenarios(site).letsGuestsIn();
  }

  @Test
  @RunAsClient
  void a_closed_account_is_out_at_once(@ArquillianResource URL site) throws Exception {
    new DoorScenarios(site).putsClosedAccountsOutAtOnce();
  }

  @Test
  @RunAsClient
  void what_stands_still_is_tried_again_or_given_up(@ArquillianResource URL site) throws Exception {
    new OperatorScenarios(site).whatStandsStillIsTriedAgainOrGivenUp();
  }

  @Test
  @RunAsClient
  void nobody_else_sees_what_stands_still(@ArquillianResource URL site) throws Exception {
    new OperatorScenarios(site).nobodyElseSeesWhatStandsStill();
  }

  @Test
  @RunAsClient
  void a_new_password_ends_every_other_sign_in(@ArquillianResource URL site) throws Exception {
    new ProfileScenarios(site).aNewPasswordEndsEveryOtherSignIn();
  }

  @Test
  @RunAsClient
  void a_second_step_is_set_up_and_asked_for(@ArquillianResource URL site) throws Exception {
    new ProfileScenarios(site).aSecondStepIsSetUpAndAskedFor();
  }

  @Test
  @RunAsClient
  void an_absence_shows_and_is_taken_back(@ArquillianResource URL site) throws Exception {
    new ProfileScenarios(site).anAbsenceShowsAndIsTakenBack();
  }

  @Test
  @RunAsClient
  void an_absence_is_entered_once_however_often_it_is_pressed(@ArquillianResource URL site)
      throws Exception {
    new ProfileScenarios(site).anAbsenceIsEnteredOnceHoweverOftenItIsPressed();
  }

  @Test
  @RunAsClient
  void one_signs_out_everywhere(@ArquillianResource URL site) throws Exception {
    new ProfileScenarios(site).oneSignsOutEverywhere();
  }

  @Test
  @RunAsClient
  void one_ends_a_sign_in_elsewhere_and_then_ones_own(@ArquillianResource URL site)
      throws Exception {
    new ProfileScenarios(site).oneEndsOnesOwnPlacesOneByOne();
  }

  @Test
  @RunAsClient
  void a_form_sent_too_late_leads_back_to_its_page(@ArquillianResource URL site) {
    new DoorScenarios(site).leadsALateFormBackToItsPage();
  }
}
