package decem.contract.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Question, answered by people inside the caller's transaction. */
public interface People {

  /** The cards of those ids; an id that nobody has is absent from the answer. */
  Map<PersonId, PersonCard> cards(Collection<PersonId> ids);

  /** Where mail reaches them; people who have no address or whose account is closed are absent. */
  Map<PersonId, MailAddress> addresses(Collection<PersonId> ids);

  /**
   * People with an open account, by name, at most 500: for the lists from which secretariat and
   * administrator choose.
   */
  List<PersonCard> everyone();
}
