package decem.people.boundary;

import decem.contract.people.MailAddress;
import decem.people.control.Token;
import decem.people.entity.Account;
import decem.people.entity.OneTimeLink;
import decem.platform.access.Room;
import decem.platform.mail.Mail;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/** Makes one-time links inside the caller's transaction. A newer link makes the older ones void. */
@ApplicationScoped
class Links {

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Mail mail;

  /** The address of a fresh link for a person. */
  String make(Account account) {
    entities.flush();
    database.run(
        "update people.one_time_link set used_at = clock_timestamp() where person = ? and used_at"
            + " is null",
        account.person().value());
    Token token = Token.fresh();
    entities.persist(OneTimeLink.toJoin(token.hash(), account.person(), database.now()));
    return mail.site() + "/people/join?token=" + token.text();
  }

  /** Writes to somebody who has no way in yet. */
  void invite(Account account) {
    send(account, "mail.invited", make(account));
  }

  /** Writes to somebody whose password is to be chosen anew. */
  void again(Account account, String link) {
    send(account, "mail.again", link);
  }

  private void send(Account account, String key, String link) {
    ResourceBundle words =
        ResourceBundle.getBundle("decem.people.messages", account.language().locale());
    String until =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(account.language().locale())
            .withZone(account.zone())
            .format(lastDay());
    mail.send(
        account.person(),
        new MailAddress(account.address(), account.name(), account.language(), account.zone()),
        words.getString(key + ".subject"),
        MessageFormat.format(words.getString(key + ".body"), account.name(), link, until));
  }

  private Instant lastDay() {
    return database.now().plus(OneTimeLink.LIFE);
  }
}
