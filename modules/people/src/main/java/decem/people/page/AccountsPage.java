package decem.people.page;

import decem.people.boundary.Accounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of accounts, narrowed by letters. */
@Named
@RequestScoped
public class AccountsPage {

  private static final Set<String> NOTES = Set.of("invited", "closed");

  @Inject Accounts accounts;
  @Inject Words words;

  private @Nullable List<Accounts.Row> rows;
  private String letters = "";
  private String note = "";

  public void load() {
    getRows();
  }

  public List<Accounts.Row> getRows() {
    List<Accounts.Row> known = rows;
    if (known == null) {
      known = accounts.list(letters);
      rows = known;
    }
    return known;
  }

  public boolean isFull() {
    return getRows().size() >= Accounts.LONGEST_LIST;
  }

  public String getSaid() {
    return words.note(note, NOTES);
  }

  public String getLetters() {
    return letters;
  }

  public void setLetters(@Nullable String letters) {
    this.letters = letters == null ? "" : letters;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
