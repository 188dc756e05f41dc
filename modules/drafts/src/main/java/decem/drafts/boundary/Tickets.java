package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.people.PersonId;
import decem.document.Documents;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Tickets let a socket begin: made by a signed-in request, good once and for half a minute, for one
 * person, sign-in and text. Only their hash is kept.
 */
@ApplicationScoped
class Tickets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  @Inject Database database;

  /** Whom a ticket lets in, and where. */
  record Holder(PersonId person, Optional<UUID> signIn, UUID paper, UUID text, Language language) {}

  String issue(Holder holder) {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    database.run(
        "insert into drafts.ticket (hash, person, sign_in, paper, text_id, language, until_at)"
            + " values (?, ?, ?, ?, ?, ?, clock_timestamp() + interval '30 seconds')",
        Documents.digest(ticket),
        holder.person().value(),
        holder.signIn().orElse(null),
        holder.paper(),
        holder.text(),
        holder.language());
    return ticket;
  }

  /** Whom it lets in; never twice. */
  Optional<Holder> redeem(String ticket) {
    return database.first(
        "delete from drafts.ticket where hash = ? and until_at > clock_timestamp() returning"
            + " person, sign_in, paper, text_id, language",
        row ->
            new Holder(
                new PersonId(row.getObject(1, UUID.class)),
                Optional.ofNullable(row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Language.valueOf(row.getString(5))),
        Documents.digest(ticket));
  }

  /** Those that nobody has used in time. */
  void forgetOld() {
    database.run("delete from drafts.ticket where until_at < clock_timestamp()");
  }
}
