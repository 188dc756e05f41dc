package decem.groups.entity;

import decem.contract.access.GroupRole;
import decem.contract.people.PersonId;
import java.util.Optional;

/**
 * Whom a mandate names, as what and for how long.
 *
 * @param nationality three-letter code of a member state; experts serve in a personal capacity, so
 *     it stands in the list of members and nowhere else
 */
public record Appointee(PersonId person, GroupRole role, Term term, Optional<String> nationality) {}
