package decem.contract.groups;

import decem.contract.access.Office;
import decem.contract.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Question, answered by groups inside the caller's transaction. */
public interface Groups {

  Map<GroupId, GroupCard> cards(Collection<GroupId> ids);

  /** Present members, chairs first, then in the order of the mandate. */
  Map<GroupId, List<Membership>> members(Collection<GroupId> ids);

  /** The acts for which the mandate wants both chairs. */
  Map<GroupId, Set<ReleaseAct>> bothChairs(Collection<GroupId> ids);

  Map<BodyId, BodyCard> bodies(Collection<BodyId> ids);

  /** Every body in protocol order, at most 200. */
  List<BodyCard> roll();

  /** Point of contact and reviewers of those bodies, today. */
  Map<BodyId, List<PersonId>> peopleOf(Collection<BodyId> ids);

  /** The bodies for which a person speaks today. */
  List<BodyId> bodiesOf(PersonId person);

  /** Who holds those offices today. */
  Map<Office, List<PersonId>> holders(Collection<Office> offices);
}
