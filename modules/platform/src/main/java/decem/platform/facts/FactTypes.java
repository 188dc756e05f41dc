package decem.platform.facts;

import decem.contract.Fact;
import decem.contract.approvals.CaseFact;
import decem.contract.comments.CommentFact;
import decem.contract.drafts.DraftFact;
import decem.contract.groups.GroupFact;
import decem.contract.papers.PaperFact;
import decem.contract.people.PersonFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every fact there is, by the name under which it is stored. */
@ApplicationScoped
public class FactTypes {

  private static final List<Class<? extends Fact>> OWNERS =
      List.of(
          PersonFact.class,
          GroupFact.class,
          PaperFact.class,
          DraftFact.class,
          CommentFact.class,
          CaseFact.class);

  private final SortedMap<String, Class<? extends Fact>> byName = new TreeMap<>();

  public FactTypes() {
    for (Class<? extends Fact> owner : OWNERS) {
      for (Class<?> fact : owner.getPermittedSubclasses()) {
        byName.put(FactForm.typeOf(fact), fact.asSubclass(Fact.class));
      }
    }
  }

  Class<? extends Fact> of(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new IllegalStateException("No fact of this name is known: " + name));
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  public SortedMap<String, Class<? extends Fact>> all() {
    return new TreeMap<>(byName);
  }
}
