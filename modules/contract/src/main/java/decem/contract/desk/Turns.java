package decem.contract.desk;

import decem.contract.Language;
import decem.contract.people.PersonId;
import java.util.List;

/**
 * Contribution: what a room asks of a person now. Many rooms implement it, desk gathers them. At
 * most 50 per room.
 */
public interface Turns {

  List<Turn> of(PersonId person, Language language);
}
