package decem.platform.mail;

import decem.platform.house.HouseOpens;
import decem.platform.sql.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Takes mail from the tray to the configured server, one a transaction, and tries again later when
 * that fails.
 */
@ApplicationScoped
class Postman {

  private static final System.Logger LOG = System.getLogger(Postman.class.getName());
  private static final String NEXT =
      "select id, address, name, subject, body from platform.mail where sent_at is null and tries <"
          + " 10 and next_try <= clock_timestamp() order by at limit 1 for update skip locked";

  @Inject Database database;
  @Inject Mail mail;
  @Inject MailServer server;
  @Inject Postman self;
  @Resource ManagedScheduledExecutorService executor;

  void start(@Observes HouseOpens opens) {
    if (mail.leavesTheHouse()) {
      executor.scheduleWithFixedDelay(this::round, 5, 10, TimeUnit.SECONDS);
    }
  }

  /** A round that broke is no reason for the next one not to come. */
  void round() {
    try {
      while (self.sendNext()) {
        // One letter after the other, until there is none.
      }
    } catch (RuntimeException databaseAway) {
      LOG.log(Level.WARNING, "No mail could be sent; the next round tries again", databaseAway);
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean sendNext() {
    Optional<Letter> next =
        database.first(
            NEXT,
            row ->
                new Letter(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)));
    next.ifPresent(this::send);
    return next.isPresent();
  }

  private void send(Letter letter) {
    try {
      server.deliver(letter);
      database.run(
          "update platform.mail set sent_at = clock_timestamp(), trouble = null where id = ?",
          letter.id());
    } catch (MessagingException away) {
      LOG.log(Level.WARNING, "Mail " + letter.id() + " could not be sent; it is tried again", away);
      database.run(
          "update platform.mail set tries = tries + 1, trouble = ?,"
              + " next_try = clock_timestamp() + (tries + 1) * interval '1 minute' where id = ?",
          String.valueOf(away.getMessage()),
          letter.id());
    }
  }

  record Letter(UUID id, String address, String name, String subject, String body) {}
}
