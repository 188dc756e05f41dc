package decem.people.boundary;

import decem.contract.people.Invitations;
import decem.platform.access.Answers;
import decem.platform.access.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes other rooms' requests for accounts, each in a transaction of its own. */
@ApplicationScoped
@OwnTransaction
@Answers
class InvitationAnswers implements Invitations {

  @Inject InvitationDesk desk;

  @Override
  public Outcome invite(UUID key, Guest guest) {
    return desk.invite(key, guest);
  }
}
