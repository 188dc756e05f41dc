package decem.contract.access;

import static decem.contract.access.BodyRole.POINT_OF_CONTACT;
import static decem.contract.access.BodyRole.REVIEWER;
import static decem.contract.access.GroupRole.CHAIR;
import static decem.contract.access.GroupRole.EXPERT;
import static decem.contract.access.GroupRole.OBSERVER;
import static decem.contract.access.GroupRole.PEN_HOLDER;
import static decem.contract.access.GroupRole.SECRETARY;
import static decem.contract.access.Office.ADMINISTRATOR;
import static decem.contract.access.Office.PRIVATE_OFFICE;
import static decem.contract.access.Office.SECRETARIAT;
import static decem.contract.access.Office.SECRETARY_GENERAL;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every act that asks for a permission, with the roles that have it. What one may not read answers
 * like the unknown (404); what one may read but not do answers 403: {@link #reading()} names the
 * act that tells the two apart.
 */
public enum Act {
  /** Open to the world: the sign-in page, a one-time link. */
  ANYBODY(Where.HOUSE),
  /** Any person who is signed in: own profile, own list. */
  SIGNED_IN(Where.HOUSE),

  KEEP_ACCOUNTS(Where.HOUSE, ADMINISTRATOR),
  CONFER_OFFICES(Where.HOUSE, ADMINISTRATOR),
  /** What follows from an act and has failed: try it again, or give it up. */
  OPERATE(Where.HOUSE, ADMINISTRATOR),
  PREPARE_GROUPS(Where.HOUSE, SECRETARIAT),
  /** The days on which the house is closed. */
  KEEP_CALENDAR(Where.HOUSE, SECRETARIAT),

  /** The group's page: mandate, members, papers. */
  READ_GROUP(
      Where.GROUP,
      SECRETARIAT,
      SECRETARY_GENERAL,
      PRIVATE_OFFICE,
      CHAIR,
      EXPERT,
      SECRETARY,
      OBSERVER),
  PREPARE_GROUP(Where.GROUP, SECRETARIAT),
  GIVE_THE_PEN(Where.GROUP, CHAIR),
  OPEN_PAPER(Where.GROUP, CHAIR),
  FILE_MANDATE(Where.GROUP, SECRETARIAT),

  /** The paper's own page, as far as any of it is open to the asker. */
  READ_PAPER(Where.PAPER, CHAIR, EXPERT, SECRETARY, OBSERVER),
  READ_LIVING_TEXT(Where.PAPER, CHAIR, EXPERT, SECRETARY, OBSERVER),
  WRITE_TEXT(Where.PAPER, CHAIR, EXPERT, PEN_HOLDER),
  /** Say in the text itself what should stand there, for those who write it to accept or reject. */
  SUGGEST_IN_TEXT(Where.PAPER, CHAIR, EXPERT, SECRETARY, PEN_HOLDER),
  COMMENT_IN_GROUP(Where.PAPER, CHAIR, EXPERT, SECRETARY),
  NAME_VERSION(Where.PAPER, CHAIR),
  CIRCULATE(Where.PAPER, CHAIR),
  SUBMIT(Where.PAPER, CHAIR),
  WITHDRAW(Where.PAPER, CHAIR),

  /**
   * One immutable version: the group always, others only when it was circulated, submitted or
   * decided.
   */
  READ_VERSION(
      Where.VERSION,
      SECRETARY_GENERAL,
      PRIVATE_OFFICE,
      SECRETARIAT,
      CHAIR,
      EXPERT,
      SECRETARY,
      OBSERVER,
      POINT_OF_CONTACT,
      REVIEWER),
  /** In the name of a body that was asked; the group has its own comments. */
  OBSERVE(Where.VERSION, POINT_OF_CONTACT, REVIEWER),
  /** The whole case of a version: its cover note, who submitted it, and how it ended. */
  READ_SUBMISSION(
      Where.VERSION, SECRETARY_GENERAL, PRIVATE_OFFICE, CHAIR, EXPERT, SECRETARY, OBSERVER),
  DECIDE(Where.VERSION, SECRETARY_GENERAL);

  /** The kind of place at which an act is done. */
  public enum Where {
    HOUSE,
    GROUP,
    PAPER,
    VERSION
  }

  private final Where where;
  private final Set<Office> offices = EnumSet.noneOf(Office.class);
  private final Set<GroupRole> groupRoles = EnumSet.noneOf(GroupRole.class);
  private final Set<BodyRole> bodyRoles = EnumSet.noneOf(BodyRole.class);

  Act(Where where, Enum<?>... roles) {
    this.where = where;
    for (Enum<?> role : roles) {
      switch (role) {
        case Office office -> offices.add(office);
        case GroupRole groupRole -> groupRoles.add(groupRole);
        case BodyRole bodyRole -> bodyRoles.add(bodyRole);
        default -> throw new IllegalArgumentException("No role: " + role);
      }
    }
  }

  public Where where() {
    return where;
  }

  /** Offices that have the act; at a version only while that version has been disclosed to them. */
  public Set<Office> offices() {
    return Set.copyOf(offices);
  }

  public Set<GroupRole> groupRoles() {
    return Set.copyOf(groupRoles);
  }

  /**
   * Roles for a body that have the act; at a version only while it has been disclosed to that body.
   */
  public Set<BodyRole> bodyRoles() {
    return Set.copyOf(bodyRoles);
  }

  /**
   * What one reads where the act is done: who has it is told "not yours to do" and not "unknown".
   * Reading itself has none: what one may not read is unknown.
   */
  public Optional<Act> reading() {
    return switch (this) {
      case READ_GROUP, READ_PAPER, READ_LIVING_TEXT, READ_VERSION, READ_SUBMISSION ->
          Optional.empty();
      case WRITE_TEXT, SUGGEST_IN_TEXT, COMMENT_IN_GROUP -> Optional.of(READ_LIVING_TEXT);
      default -> ofPlace();
    };
  }

  private Optional<Act> ofPlace() {
    return switch (where) {
      case HOUSE -> Optional.empty();
      case GROUP -> Optional.of(READ_GROUP);
      case PAPER -> Optional.of(READ_PAPER);
      case VERSION -> Optional.of(READ_VERSION);
    };
  }
}
