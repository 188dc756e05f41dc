package decem.people.page;

import decem.people.boundary.OutgoingTray;
import decem.platform.mail.Mail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Letters that the secretariat hands over because no mail leaves the house. */
@Named
@RequestScoped
public class TrayPage {

  @Inject OutgoingTray tray;

  public boolean isInUse() {
    return tray.isInUse();
  }

  public List<Mail.Tray> getLetters() {
    return tray.letters();
  }

  public List<String> lines(Mail.Tray letter) {
    return letter.body().lines().filter(line -> !line.isBlank()).toList();
  }
}
