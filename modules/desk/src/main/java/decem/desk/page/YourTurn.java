package decem.desk.page;

import decem.contract.desk.Turn;
import decem.platform.house.House;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that everybody comes to first. */
@Named
@RequestScoped
public class YourTurn {

  @Inject TurnsAsked turns;
  @Inject Here here;
  @Inject House house;

  public List<Row> getYours() {
    return rows(turns.board().yours());
  }

  public List<Row> getWaiting() {
    return rows(turns.board().waiting());
  }

  public List<Row> getRecent() {
    return rows(turns.board().recent());
  }

  private List<Row> rows(List<Turn> some) {
    return some.stream().map(turn -> new Row(turn, here, house)).toList();
  }

  /** How many things, and when the first is due. */
  public String getLead() {
    Words words = new Words(here.language());
    List<Turn> yours = turns.board().yours();
    String how =
        yours.size() == 1
            ? words.say("lead.one")
            : words.say("lead.many", words.number(yours.size()));
    return yours.stream()
        .findFirst()
        .flatMap(Turn::due)
        .map(due -> how + " " + words.say("lead.first", here.left(due)))
        .orElse(how);
  }
}
