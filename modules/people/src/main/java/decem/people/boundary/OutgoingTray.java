package decem.people.boundary;

import decem.contract.access.Act;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.mail.Mail;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Mail that cannot leave the house because no mail server is configured: the secretariat hands it
 * over. Where mail leaves the house, nobody reads it here.
 */
@Boundary
public class OutgoingTray {

  @Inject Mail mail;

  @Needs(Act.PREPARE_GROUPS)
  public boolean isInUse() {
    return !mail.leavesTheHouse();
  }

  @Needs(Act.PREPARE_GROUPS)
  public List<Mail.Tray> letters() {
    return mail.leavesTheHouse()
        ? List.of()
        : mail.tray().stream().filter(letter -> !letter.sent()).toList();
  }
}
