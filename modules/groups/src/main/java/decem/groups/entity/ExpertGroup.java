package decem.groups.entity;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupId;
import decem.contract.papers.VersionId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expert group. The secretariat prepares it with a first mandate and files that as a paper; the
 * secretary general's decision on exactly that version establishes it, his return makes it prepared
 * again. While it is established a changed mandate is drafted, filed and decided in the same way;
 * the one before stays in force until then. It ends once and for all, though not while a mandate of
 * its awaits a decision, which would appoint anew whom the end released. Group, mandates and seats
 * are consistent at once; who serves follows in the transaction of the decision.
 */
@Entity
@Table(schema = "groups", name = "expert_group")
public class ExpertGroup {

  @Id private UUID id;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fr")
  private String nameFr;

  @Enumerated(EnumType.STRING)
  private State state = State.PREPARED;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "established_at")
  private @Nullable Instant establishedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Version private long edition;

  @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Mandate> mandates = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ExpertGroup() {}

  /** Begins the preparation of a group, with an empty first mandate. */
  public ExpertGroup(GroupId id, Bilingual name, LocalDate due, Instant at) {
    this.id = id.value();
    this.nameEn = name.en();
    this.nameFr = name.fr();
    this.preparedAt = at;
    this.mandates.add(new Mandate(this, 1, due));
  }

  public void rename(Bilingual name) {
    if (state != State.PREPARED) {
      throw new IllegalStateException("A group keeps the name under which it was submitted");
    }
    nameEn = name.en();
    nameFr = name.fr();
  }

  /** Begins a changed mandate as a copy of the one in force. */
  public Mandate change() {
    Mandate present = inForce().orElseThrow(() -> new IllegalStateException("Nothing in force"));
    if (state != State.ESTABLISHED || pending().isPresent()) {
      throw new IllegalStateException("A mandate is being changed already, or the group has ended");
    }
    Mandate next = present.copy(mandates.size() + 1);
    mandates.add(next);
    return next;
  }

  /** Gives up a change that does not lie with anybody. The first mandate stays. */
  public void dropChange() {
    pending()
        .filter(mandate -> mandate.number() > 1 && mandate.state() == MandateState.DRAFT)
        .ifPresent(Mandate::drop);
  }

  /** Closes the draft for writing, until it has been filed or given back. */
  public Mandate file(String coverNote) {
    Mandate draft = pending().orElseThrow(() -> new IllegalStateException("Nothing to file"));
    draft.file(coverNote);
    return draft;
  }

  /** The filed mandate lies before the secretary general as that version. */
  public void submitted(VersionId version, Digest digest, Instant at) {
    Optional<Mandate> filing = pending().filter(m -> m.state() == MandateState.FILING);
    filing.ifPresent(
        mandate -> {
          mandate.submitted(version, digest, at);
          if (state == State.PREPARED) {
            become(State.SUBMITTED);
          }
        });
  }

  /** The decision on that version; false when it was known already. */
  public boolean decided(VersionId version, Instant at) {
    Optional<Mandate> submitted = submitted(version);
    submitted.ifPresent(
        mandate -> {
          inForce().ifPresent(Mandate::replaced);
          mandate.decided(at);
          establish(at);
        });
    return submitted.isPresent();
  }

  /** That version came back, with reasons or withdrawn; false when it was known already. */
  public boolean returned(VersionId version, String reasons, Instant at) {
    Optional<Mandate> submitted = submitted(version);
    submitted.ifPresent(mandate -> mandate.returned(reasons, at));
    if (submitted.isPresent() && state == State.SUBMITTED) {
      become(State.PREPARED);
    }
    return submitted.isPresent();
  }

  /** Filing was not possible: the mandate is a draft again. */
  public void notFiled() {
    pending().filter(m -> m.state() == MandateState.FILING).ifPresent(Mandate::reopen);
  }

  /** While a mandate lies with the authority, or is on its way there, nobody ends the group. */
  public boolean awaitsDecision() {
    return pending().filter(mandate -> mandate.state() != MandateState.DRAFT).isPresent();
  }

  public void end(Instant at) {
    if (awaitsDecision()) {
      throw new IllegalStateException("A mandate of this group awaits its decision");
    }
    become(State.ENDED);
    endedAt = at;
    dropChange();
  }

  private Optional<Mandate> submitted(VersionId version) {
    return mandates.stream()
        .filter(m -> m.state() == MandateState.SUBMITTED && m.isCarriedBy(version))
        .findFirst();
  }

  private void establish(Instant at) {
    if (state == State.SUBMITTED) {
      become(State.ESTABLISHED);
      establishedAt = at;
    }
  }

  private void become(State next) {
    if (!GroupLife.allows(state, next)) {
      throw new IllegalStateException("A group that is " + state + " does not become " + next);
    }
    state = next;
  }

  public GroupId id() {
    return new GroupId(id);
  }

  public Bilingual name() {
    return new Bilingual(nameEn, nameFr);
  }

  public State state() {
    return state;
  }

  public Instant preparedAt() {
    return preparedAt;
  }

  public Optional<Instant> establishedAt() {
    return Optional.ofNullable(establishedAt);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** The mandate on which nobody has decided yet, if there is one. */
  public Optional<Mandate> pending() {
    return mandates.stream().filter(mandate -> mandate.state().isPending()).findFirst();
  }

  public Optional<Mandate> inForce() {
    return mandates.stream().filter(m -> m.state() == MandateState.IN_FORCE).findFirst();
  }

  /** What the group works under, or before it exists what is being prepared. */
  public Mandate present() {
    return inForce().orElseGet(() -> mandates.getFirst());
  }

  public List<Mandate> mandates() {
    return List.copyOf(mandates);
  }

  public GroupCard card() {
    return new GroupCard(id(), name(), state, present().due());
  }
}
