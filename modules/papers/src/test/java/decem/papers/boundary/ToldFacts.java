package decem.papers.boundary;

import decem.contract.Fact;
import decem.platform.facts.Facts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was told. */
final class ToldFacts extends Facts {

  private final List<Fact> told = new CopyOnWriteArrayList<>();

  @Override
  public void tell(Fact fact) {
    told.add(fact);
  }

  <T extends Fact> List<T> of(Class<T> type) {
    return told.stream().filter(type::isInstance).map(type::cast).toList();
  }

  <T extends Fact> T last(Class<T> type) {
    return of(type).getLast();
  }
}
