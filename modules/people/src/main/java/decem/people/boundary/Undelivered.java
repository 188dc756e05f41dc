package decem.people.boundary;

import decem.contract.access.Act;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Publications;
import decem.platform.facts.Publications.Parked;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reactions that were tried in vain as often as any is. Whoever operates the house has them tried
 * again or gives them up; what somebody else has dealt with meanwhile is left as it is.
 */
@Boundary
public class Undelivered {

  @Inject Publications publications;
  @Inject Chronicle chronicle;

  @Needs(Act.OPERATE)
  public List<Parked> list() {
    return publications.parked();
  }

  @Needs(Act.OPERATE)
  public void replay(long id) {
    parked(id)
        .ifPresent(
            row -> {
              publications.replay(id);
              note("people.reaction-replayed", row);
            });
  }

  @Needs(Act.OPERATE)
  public void skip(long id) {
    parked(id)
        .ifPresent(
            row -> {
              publications.skip(id);
              note("people.reaction-skipped", row);
            });
  }

  private Optional<Parked> parked(long id) {
    return publications.parked().stream().filter(row -> row.id() == id).findFirst();
  }

  private void note(String what, Parked row) {
    chronicle.note(
        what,
        row.about(),
        Map.of("reaction", row.reaction(), "publication", Long.toString(row.id())));
  }
}
