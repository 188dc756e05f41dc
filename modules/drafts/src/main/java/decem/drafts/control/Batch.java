package decem.drafts.control;

import decem.document.Node;
import decem.document.Refusal;
import decem.document.step.IdCount;
import decem.document.step.Outcome.Applied;
import decem.document.step.Renumbering;
import decem.document.step.Step;
import decem.document.step.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What some submissions make of a text, worked out beside it and not yet stored. Each is brought
 * over what its author had missed, commit by commit, checked, and put behind the one before; what
 * cannot stand is refused as a whole and leaves no trace. The text itself moves only when all of
 * this has become durable.
 */
public final class Batch {

  /** What was worked out for a submission. */
  public sealed interface Answer {}

  /** It becomes this commit, if the batch is stored. */
  public record Becomes(long n) implements Answer {}

  /** It was sent before, or is in this batch already: the log has the answer. */
  public record Known() implements Answer {}

  /** It can never be stored. */
  public record No(SaveOutcome outcome) implements Answer {}

  private static final String REFUSED_SEQ = "out-of-order";
  private static final String NOT_YOURS = "not-yours";
  private static final String ONLY_SUGGESTS = "only-suggests";

  private final LiveText text;
  private final List<Made> made = new ArrayList<>();
  private final Map<UUID, Long> sent = new HashMap<>();
  private final Map<String, UUID> begun = new HashMap<>();
  private IdCount ids;
  private Node document;
  private int words;

  public Batch(LiveText text) {
    this.text = text;
    this.ids = text.ids();
    this.document = text.document();
    this.words = text.standing().words();
  }

  /** Works out one more; the text reaches back to its base. */
  public Answer take(Submission wanted) {
    long head = head();
    if (wanted.base() > head || head - wanted.base() > LiveText.WINDOW || wanted.base() < 0) {
      return new No(new SaveOutcome.Stale(head));
    }
    return switch (order(wanted)) {
      case NEXT -> applied(wanted);
      case KNOWN -> new Known();
      case FOREIGN -> new No(new SaveOutcome.Refused(NOT_YOURS));
      case NONE -> new No(new SaveOutcome.Refused(REFUSED_SEQ));
    };
  }

  private enum Order {
    NEXT,
    KNOWN,
    FOREIGN,
    NONE
  }

  private Order order(Submission wanted) {
    LiveText.Writer writer =
        text.writer(wanted.client()).orElse(new LiveText.Writer(wanted.person(), 0));
    if (!writer.person().equals(wanted.person())) {
      return Order.FOREIGN;
    }
    if (wanted.seq() < 1) {
      return Order.NONE;
    }
    long last = Math.max(writer.seq(), sent.getOrDefault(wanted.client(), 0L));
    return wanted.seq() > last ? Order.NEXT : Order.KNOWN;
  }

  private Answer applied(Submission wanted) {
    return switch (Editing.of(document, wanted.steps(), missed(wanted.base()))) {
      case Editing.NotPossible no -> new No(new SaveOutcome.Refused(no.code()));
      case Editing.Taken taken -> admitted(wanted, taken);
    };
  }

  /** What only suggests leaves standing whatever is not its author's. */
  private Answer admitted(Submission wanted, Editing.Taken taken) {
    if (wanted.kind() != Submission.Kind.SUGGEST) {
      return named(wanted, taken);
    }
    Predicate<String> own = id -> whose(id).map(wanted.person()::equals).orElse(true);
    return Suggesting.only(document, taken, own)
        .map(only -> named(wanted, only))
        .orElseGet(() -> new No(new SaveOutcome.Refused(ONLY_SUGGESTS)));
  }

  private Optional<UUID> whose(String suggestion) {
    return text.whose().author(suggestion).or(() -> Optional.ofNullable(begun.get(suggestion)));
  }

  /**
   * Every block keeps an id of its own: a commit of the server's own follows where one would not.
   */
  private Answer named(Submission wanted, Editing.Taken taken) {
    Applied applied = taken.applied();
    List<Step> names =
        ids.follow(document, applied.steps()) ? List.of() : Renumbering.after(applied);
    if (names.size() > Steps.MOST) {
      text.undone();
      ids = IdCount.of(document);
      return new No(new SaveOutcome.Refused(Refusal.Code.TOO_LARGE.messageKey()));
    }
    sent.put(wanted.client(), wanted.seq());
    long n = append(wanted, taken);
    if (!names.isEmpty()) {
      ids.follow(document, names);
      renumber(wanted.person(), Steps.again(document, names));
    }
    return new Becomes(n);
  }

  private long append(Submission wanted, Editing.Taken taken) {
    String kind = wanted.kind().written();
    return append(wanted.client(), wanted.seq(), wanted.person(), kind, wanted.base(), taken);
  }

  private void renumber(UUID person, Applied names) {
    append(UUID.randomUUID(), 1, person, Made.RENUMBER, head(), Editing.Taken.of(document, names));
  }

  /** Puts a commit of the server's own behind the rest, such as an import. */
  public long add(UUID key, UUID author, String kind, Editing.Taken taken) {
    return add(key, 1, author, kind, taken);
  }

  /**
   * Puts one of several such commits behind the rest.
   *
   * @param seq counts the commits of this key, from 1
   */
  public long add(UUID key, long seq, UUID author, String kind, Editing.Taken taken) {
    long n = append(key, seq, author, kind, head(), taken);
    ids = IdCount.of(document);
    text.undone();
    return n;
  }

  private long append(
      UUID client, long seq, UUID author, String kind, long base, Editing.Taken taken) {
    Applied applied = taken.applied();
    long n = head() + 1;
    words += WordsIn.more(taken.changed());
    document = applied.document();
    List<String> begins = beginning(taken);
    begins.forEach(id -> begun.put(id, author));
    made.add(new Made(n, client, seq, author, kind, base, applied, applied.json(), begins, words));
    return n;
  }

  /** Suggestions that nobody has used are those of whoever brings them. */
  private List<String> beginning(Editing.Taken taken) {
    return Suggesting.in(taken.changed()).stream().filter(id -> whose(id).isEmpty()).toList();
  }

  private long head() {
    return text.head() + made.size();
  }

  private List<Applied> missed(long base) {
    List<Applied> missed = new ArrayList<>();
    if (base < text.head()) {
      missed.addAll(text.since(base));
    }
    long seen = Math.max(0, base - text.head());
    made.stream().skip(seen).map(Made::applied).forEach(missed::add);
    return missed;
  }

  public List<Made> made() {
    return List.copyOf(made);
  }

  public boolean isEmpty() {
    return made.isEmpty();
  }
}
