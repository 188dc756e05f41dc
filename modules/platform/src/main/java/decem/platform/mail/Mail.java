package decem.platform.mail;

import decem.contract.people.MailAddress;
import decem.contract.people.PersonId;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Puts mail into the outgoing tray. Line breaks never reach a header. */
@ApplicationScoped
public class Mail {

  @Inject Database database;
  @Inject Config config;

  public void send(PersonId person, MailAddress to, String subject, String body) {
    database.run(
        "insert into platform.mail (id, person, address, name, subject, body, at, next_try)"
            + " values (?, ?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp())",
        UUID.randomUUID(),
        person.value(),
        oneLine(to.address()),
        oneLine(to.name()),
        oneLine(subject),
        body);
  }

  /** The address people type, without a slash at its end; links in mail begin with it. */
  public String site() {
    return config
        .getOptionalValue("decem.url", String.class)
        .orElse("http://localhost:8080")
        .replaceAll("/+$", "");
  }

  /** Whether a mail server is configured; without one the tray is shown to the secretariat. */
  public boolean leavesTheHouse() {
    return config
        .getOptionalValue("decem.smtp.url", String.class)
        .filter(url -> !url.isBlank())
        .isPresent();
  }

  /** The newest mails of the tray, at most 200. */
  public List<Tray> tray() {
    return database.list(
        "select address, name, subject, body, at, sent_at is not null from platform.mail order by"
            + " at desc limit 200",
        row ->
            new Tray(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getBoolean(6)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }

  /** A mail in the tray. */
  public record Tray(
      String address, String name, String subject, String body, Instant at, boolean sent) {}
}
