package decem.groups.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.desk.Turn;
import decem.contract.desk.Turns;
import decem.contract.people.PersonId;
import decem.groups.control.TurnText;
import decem.groups.entity.ExpertGroup;
import decem.platform.access.Access;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What the preparation of groups asks of the secretariat, and for what it waits. */
@Boundary
@Answers
class GroupTurns implements Turns {

  private static final int MOST = 50;

  @Inject Shelf shelf;
  @Inject Access access;

  @Override
  public List<Turn> of(PersonId person, Language language) {
    if (!access.may(person, Act.PREPARE_GROUPS)) {
      return List.of();
    }
    TurnText text = new TurnText(language);
    return shelf.all().stream().flatMap(group -> turn(group, text)).limit(MOST).toList();
  }

  private static Stream<Turn> turn(ExpertGroup group, TurnText text) {
    return group.pending().stream().flatMap(mandate -> text.turn(group, mandate).stream());
  }
}
