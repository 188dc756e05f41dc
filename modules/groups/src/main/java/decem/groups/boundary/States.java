package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.control.RollRules;
import decem.groups.entity.MemberState;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The member states of the organisation, in the one protocol order of both languages. */
@Boundary
public class States {

  @Inject
  @Room("groups")
  EntityManager entities;

  @Inject Chronicle chronicle;

  /** A member state on the page. */
  public record StateRow(String code, String code2, Bilingual name, int place) {}

  @Needs(Act.PREPARE_GROUPS)
  public List<StateRow> list() {
    return all().stream()
        .map(state -> new StateRow(state.code(), state.code2(), state.name(), state.place()))
        .toList();
  }

  @Needs(Act.PREPARE_GROUPS)
  public Saved add(String code, String code2, Bilingual name, int place) {
    List<Fault> faults = new ArrayList<>(RollRules.state(code, code2, name, place));
    for (MemberState state : all()) {
      if (state.code().equals(code)) {
        faults.add(Fault.of(Field.CODE, Why.TAKEN));
      } else if (state.code2().equals(code2)) {
        faults.add(Fault.of(Field.CODE2, Why.TAKEN));
      }
    }
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    entities.persist(new MemberState(code, code2, name, place));
    UUID subject = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    chronicle.note("groups.state-added", subject, Map.of("code", code));
    return new Saved.Done(subject);
  }

  private List<MemberState> all() {
    return entities
        .createQuery("select s from MemberState s order by s.place, s.code", MemberState.class)
        .setMaxResults(Shelf.MOST)
        .getResultList();
  }
}
