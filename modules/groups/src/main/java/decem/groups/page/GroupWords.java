package decem.groups.page;

import decem.contract.access.GroupRole;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperStanding;
import decem.contract.people.Absence;
import decem.contract.people.PersonCard;
import decem.groups.boundary.GroupView;
import decem.groups.boundary.GroupView.MemberRow;
import decem.platform.page.Here;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What the page of a group says, put together from what is so. */
@ApplicationScoped
public class GroupWords {

  @Inject Say say;
  @Inject Here here;

  String lead(GroupView view) {
    return say.of("group.lead", view.experts(), say.dayInFull(view.card().due()));
  }

  String state(GroupView view) {
    String key = "group.state." + view.card().state();
    return switch (view.card().state()) {
      case PREPARED, SUBMITTED -> say.of(key);
      case ESTABLISHED -> say.of(key, date(view.establishedAt()));
      case ENDED -> say.of(key, date(view.endedAt()));
    };
  }

  String role(GroupRole role, long chairs) {
    return say.of(role == GroupRole.CHAIR && chairs > 1 ? "role.COCHAIR" : "role." + role);
  }

  String rule(ReleaseAct act, GroupView view) {
    String who = view.bothChairs().contains(act) ? "both" : "either";
    return say.of("rule." + act + "." + (view.chairs() < 2 ? "alone" : who));
  }

  /** "Away 21 Dec to 4 Jan; Hydrology stands in"; empty when no absence is near. */
  String away(MemberRow row) {
    return row.person().away().map(absence -> away(absence, row.standIn())).orElse("");
  }

  private String away(Absence absence, Optional<PersonCard> standIn) {
    String from = say.day(absence.from());
    String until = say.day(absence.until());
    return standIn
        .map(person -> say.of("member.away.stand-in", from, until, person.name()))
        .orElseGet(() -> say.of("member.away", from, until));
  }

  /** What comes next where no deadline says it. */
  String next(PaperStanding standing) {
    String since = date(standing.answer().map(PaperStanding.Answer::at));
    return say.of("standing.next." + standing.stage(), since);
  }

  private String date(Optional<Instant> at) {
    return at.map(here::date).orElse("");
  }
}
