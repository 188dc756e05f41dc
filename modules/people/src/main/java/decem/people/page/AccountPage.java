package decem.people.page;

import decem.contract.people.PersonId;
import decem.people.boundary.Accounts;
import decem.platform.access.Unknown;
import decem.platform.mail.Mail;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One account, and what an administrator can do for it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> NOTES = Set.of("link-sent", "signed-out", "factor-gone");

  @Inject Accounts accounts;
  @Inject Mail mail;
  @Inject Words words;

  private transient Accounts.@Nullable Row row;
  private String id = "";
  private String note = "";
  private transient @Nullable String link;

  public void load() {
    getRow();
  }

  public Accounts.Row getRow() {
    Accounts.Row known = row;
    if (known == null) {
      known = accounts.one(person());
      row = known;
    }
    return known;
  }

  public boolean isByMail() {
    return mail.leavesTheHouse();
  }

  public String getQuestion() {
    return words.of("account.close.question", getRow().name());
  }

  /** The link of this click alone; it is kept nowhere. */
  public @Nullable String newLink() {
    Optional<String> made = accounts.newLink(person());
    link = made.orElse(null);
    return made.isPresent() ? null : done("link-sent");
  }

  public String endSignIns() {
    accounts.endSignIns(person());
    return done("signed-out");
  }

  public String dropFactor() {
    accounts.dropFactor(person());
    return done("factor-gone");
  }

  public @Nullable String close() {
    return accounts.close(person())
        ? "/people/accounts?faces-redirect=true&note=closed"
        : words.refuse("account.close.own");
  }

  private String done(String what) {
    return "/people/account?faces-redirect=true&id=" + id + "&note=" + what;
  }

  private PersonId person() {
    try {
      return PersonId.of(id);
    } catch (IllegalArgumentException malformed) {
      throw new Unknown("account");
    }
  }

  public String getSaid() {
    return words.note(note, NOTES);
  }

  public String getLink() {
    return Optional.ofNullable(link).orElse("");
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
