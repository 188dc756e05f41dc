package decem.groups.entity;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.VersionId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group is asked to do, by when, by whom and under which rules. Written as a draft, filed as
 * one version of a paper, in force once exactly that version is decided, until the next one is.
 */
@Entity
@Table(schema = "groups", name = "mandate")
public class Mandate {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "group_id")
  private ExpertGroup group;

  private int number;

  @Enumerated(EnumType.STRING)
  private MandateState state = MandateState.DRAFT;

  @Column(name = "task_en")
  private String taskEn = "";

  @Column(name = "task_fr")
  private String taskFr = "";

  private LocalDate due;

  @Column(name = "both_circulate")
  private boolean bothCirculate;

  @Column(name = "both_submit")
  private boolean bothSubmit = true;

  @Column(name = "cover_note")
  private String coverNote = "";

  @Column(name = "filing_key")
  private UUID filingKey = UUID.randomUUID();

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "returned_at")
  private @Nullable Instant returnedAt;

  private String reasons = "";

  @Version private long edition;

  @OneToMany(mappedBy = "mandate", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Seat> seats = new ArrayList<>();

  @OneToMany(mappedBy = "mandate", cascade = CascadeType.PERSIST)
  @OrderBy("at")
  private List<Carrier> carriers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Mandate() {}

  Mandate(ExpertGroup group, int number, LocalDate due) {
    this.id = UUID.randomUUID();
    this.group = group;
    this.number = number;
    this.due = due;
  }

  /** A later mandate of a group begins as a copy of the one in force. */
  Mandate copy(int laterNumber) {
    Mandate next = new Mandate(group, laterNumber, due);
    next.taskEn = taskEn;
    next.taskFr = taskFr;
    next.bothCirculate = bothCirculate;
    next.bothSubmit = bothSubmit;
    seats().forEach(seat -> next.seat(seat.appointee()));
    return next;
  }

  public void ask(Bilingual task, LocalDate by) {
    writing();
    taskEn = task.en();
    taskFr = task.fr();
    due = by;
  }

  /** Says for which acts both chairs must act; for the others one suffices. */
  public void rule(Set<ReleaseAct> both) {
    writing();
    bothCirculate = both.contains(ReleaseAct.CIRCULATE);
    bothSubmit = both.contains(ReleaseAct.SUBMIT);
  }

  public Seat seat(Appointee appointee) {
    writing();
    int last = seats.stream().mapToInt(Seat::place).max().orElse(0);
    Seat seat = new Seat(this, appointee, last + 1);
    seats.add(seat);
    return seat;
  }

  public void reseat(UUID seat, Appointee appointee) {
    writing();
    seat(seat).ifPresent(found -> found.become(appointee));
  }

  public void unseat(UUID seat) {
    writing();
    seats.removeIf(found -> found.id().equals(seat));
  }

  /** Changes places with the neighbour above. */
  public void raise(UUID seat) {
    writing();
    List<Seat> inOrder = seats();
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).id().equals(seat)) {
        int above = inOrder.get(i - 1).place();
        inOrder.get(i - 1).stand(inOrder.get(i).place());
        inOrder.get(i).stand(above);
        return;
      }
    }
  }

  void file(String note) {
    become(MandateState.FILING);
    coverNote = note;
    reasons = "";
    returnedAt = null;
  }

  void submitted(VersionId version, Digest exact, Instant at) {
    become(MandateState.SUBMITTED);
    carriers.add(new Carrier(this, version, exact, at));
  }

  void decided(Instant at) {
    become(MandateState.IN_FORCE);
    decidedAt = at;
  }

  void replaced() {
    become(MandateState.REPLACED);
  }

  void returned(String why, Instant at) {
    reopen();
    reasons = why;
    returnedAt = at;
  }

  void reopen() {
    become(MandateState.DRAFT);
    filingKey = UUID.randomUUID();
  }

  void drop() {
    become(MandateState.DROPPED);
  }

  private void writing() {
    if (state != MandateState.DRAFT) {
      throw new MandateClosed(number, state);
    }
  }

  private void become(MandateState next) {
    if (!state.mayBecome(next)) {
      throw new MandateClosed(number, state);
    }
    state = next;
  }

  public boolean isCarriedBy(VersionId asked) {
    return version().filter(asked::equals).isPresent();
  }

  public int number() {
    return number;
  }

  public MandateState state() {
    return state;
  }

  public long edition() {
    return edition;
  }

  public Bilingual task() {
    return new Bilingual(taskEn, taskFr);
  }

  public LocalDate due() {
    return due;
  }

  public Set<ReleaseAct> bothChairs() {
    Set<ReleaseAct> both = EnumSet.noneOf(ReleaseAct.class);
    if (bothCirculate) {
      both.add(ReleaseAct.CIRCULATE);
    }
    if (bothSubmit) {
      both.add(ReleaseAct.SUBMIT);
    }
    return both;
  }

  public String coverNote() {
    return coverNote;
  }

  /** The key under which this state of the mandate is filed, once, however often it is asked. */
  public UUID filingKey() {
    return filingKey;
  }

  /** The version of a paper that carries this mandate; a returned draft still knows its last. */
  public Optional<VersionId> version() {
    return carrier().map(Carrier::version);
  }

  public Optional<Digest> digest() {
    return carrier().map(Carrier::digest);
  }

  public Optional<Instant> submittedAt() {
    return carrier().map(Carrier::at);
  }

  private Optional<Carrier> carrier() {
    return carriers.isEmpty() ? Optional.empty() : Optional.of(carriers.getLast());
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** When it came back; empty when it did not. */
  public Optional<Instant> returnedAt() {
    return Optional.ofNullable(returnedAt);
  }

  /** Why it was returned; empty when it was not. */
  public String reasons() {
    return reasons;
  }

  public List<Seat> seats() {
    return seats.stream().sorted(Comparator.comparingInt(Seat::place)).toList();
  }

  public Optional<Seat> seat(UUID seat) {
    return seats.stream().filter(found -> found.id().equals(seat)).findFirst();
  }
}
