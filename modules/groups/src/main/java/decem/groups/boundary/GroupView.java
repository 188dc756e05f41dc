package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupCard;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonCard;
import decem.groups.entity.MandateState;
import decem.groups.entity.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A group as its page shows it to the asker.
 *
 * @param reference of the paper that carries the mandate; empty before it is filed
 * @param carrier the version of that paper which the mandate in force or submitted is
 * @param papers those that the asker may read, newest first
 * @param pending a changed mandate on its way, for those who prepare it
 */
public record GroupView(
    GroupCard card,
    Bilingual task,
    int mandateNumber,
    Set<ReleaseAct> bothChairs,
    Optional<Instant> establishedAt,
    Optional<Instant> endedAt,
    String reference,
    Optional<VersionId> carrier,
    List<MemberRow> members,
    List<PaperRow> papers,
    Optional<Pending> pending,
    May may) {

  /** A member with what stands beside the name. */
  public record MemberRow(
      UUID id,
      PersonCard person,
      GroupRole role,
      Term term,
      Bilingual nationality,
      boolean pen,
      boolean awayThisWeek,
      Optional<PersonCard> standIn) {}

  /** A paper and where it stands. */
  public record PaperRow(PaperCard paper, PaperStanding standing) {}

  /** The mandate that is being prepared or lies with the secretary general. */
  public record Pending(int number, MandateState state, boolean returned) {}

  /** What the asker may do here. */
  public record May(boolean openPaper, boolean giveThePen, boolean prepare) {}

  public long chairs() {
    return members.stream().filter(member -> member.role() == GroupRole.CHAIR).count();
  }

  /** Chairs and experts: those who sit round the table. */
  public long experts() {
    return members.stream().filter(GroupView::sits).count();
  }

  public long expertsHere() {
    return members.stream().filter(member -> sits(member) && !member.awayThisWeek()).count();
  }

  private static boolean sits(MemberRow member) {
    return member.role() == GroupRole.CHAIR || member.role() == GroupRole.EXPERT;
  }
}
