package decem.papers.entity;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper. It is begun without a reference, so that nobody sees it, while its texts are opened
 * elsewhere; claimed once they are there, and only then gets its reference, which it keeps for
 * ever. One whose texts never came is abandoned; the same request may take it up again.
 */
@Entity
@Table(schema = "papers", name = "dossier")
public class Dossier {

  /** Where the opening of a paper stands. */
  public enum State {
    OPENING,
    OPEN,
    ABANDONED
  }

  @Id private UUID id;

  @Column(updatable = false)
  private UUID request;

  @Column(name = "group_id", updatable = false)
  private UUID group;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private PaperKind kind;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Language original;

  @Column(updatable = false)
  private String marking;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "title_fr")
  private String titleFr;

  @Column(name = "working_title")
  private String workingTitle;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable String reference;

  @Column(name = "opened_by", updatable = false)
  private UUID openedBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "opened_at")
  private @Nullable Instant openedAt;

  @SuppressWarnings("NullAway.Init")
  protected Dossier() {}

  private Dossier(UUID request, GroupId group, Headings headings, PersonId by, Instant now) {
    this.id = UUID.randomUUID();
    this.request = request;
    this.group = group.value();
    this.kind = headings.kind();
    this.original = headings.original();
    this.marking = headings.marking();
    this.titleEn = headings.title().en();
    this.titleFr = headings.title().fr();
    this.workingTitle = headings.workingTitle();
    this.state = State.OPENING;
    this.openedBy = by.value();
    this.begunAt = now;
  }

  /** A paper that nobody sees yet. */
  public static Dossier begin(
      UUID request, GroupId group, Headings headings, PersonId by, Instant now) {
    return new Dossier(request, group, headings, by, now);
  }

  /** Takes up again what was abandoned; an open paper stays as it is. */
  public void resume(Instant now) {
    if (state != State.OPEN) {
      state = State.OPENING;
      begunAt = now;
    }
  }

  /** The texts are there: from now on the paper is seen under this reference. */
  public void claim(String reference, Instant now) {
    if (state != State.OPENING) {
      throw new IllegalStateException("Only a paper that is being opened is claimed: " + id);
    }
    this.reference = reference;
    openedAt = now;
    state = State.OPEN;
  }

  /** A mandate bears the name of its group, which may change until it is decided. */
  public void retitle(Bilingual title, String newWorkingTitle) {
    titleEn = title.en();
    titleFr = title.fr();
    workingTitle = newWorkingTitle;
  }

  public void abandon() {
    if (state == State.OPENING) {
      state = State.ABANDONED;
    }
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public State state() {
    return state;
  }

  public PaperId id() {
    return new PaperId(id);
  }

  public GroupId group() {
    return new GroupId(group);
  }

  public PersonId openedBy() {
    return new PersonId(openedBy);
  }

  public UUID request() {
    return request;
  }

  public Headings headings() {
    return new Headings(kind, original, marking, new Bilingual(titleEn, titleFr), workingTitle);
  }

  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** The paper as others see it, once it is open. */
  public PaperCard card() {
    Bilingual title = new Bilingual(titleEn, titleFr);
    return new PaperCard(
        id(), group(), reference().orElseThrow(), kind, title, workingTitle, original, marking);
  }
}
