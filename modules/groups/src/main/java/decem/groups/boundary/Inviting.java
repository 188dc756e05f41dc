package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.people.Invitations;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Invites somebody who has no account yet; a request to people, so outside any transaction. */
@ApplicationScoped
@Guarded
public class Inviting {

  @Inject Invitations invitations;

  @Needs(Act.PREPARE_GROUPS)
  public Invitations.Outcome invite(UUID key, Invitations.Guest guest) {
    return invitations.invite(key, guest);
  }
}
