package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.drafts.control.Heard;
import decem.platform.access.Asking;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets people open lines to a living text: a ticket for a socket, or a line on requests where
 * sockets are blocked. The same frames run over both.
 */
@ApplicationScoped
@Guarded
public class LivingLines {

  @Inject Authority authority;
  @Inject Lines lines;
  @Inject Tickets tickets;
  @Inject Asking asking;

  private final Map<UUID, Open> open = new ConcurrentHashMap<>();

  private record Open(Line line, RequestWire wire) {}

  /** Frames of a line on requests, from one number on. */
  public record Answer(long next, List<String> frames, boolean over) {}

  /** What a socket says hello with. */
  @Needs(Act.READ_LIVING_TEXT)
  public String ticket(PaperId paper, TextId text, Optional<UUID> signIn, Language language) {
    requireText(paper, text);
    return tickets.issue(
        new Tickets.Holder(asking.known(), signIn, paper.value(), text.value(), language));
  }

  /** Opens a line on requests. */
  @Needs(Act.READ_LIVING_TEXT)
  public UUID open(
      PaperId paper, TextId text, Heard.Hello hello, Optional<UUID> signIn, Language language) {
    requireText(paper, text);
    PersonId person = asking.known();
    RequestWire wire = new RequestWire();
    Line line =
        new Line(
            new Line.Caller(
                paper.value(), text.value(), hello.client(), person.value(), signIn, language),
            wire);
    open.values().removeIf(each -> each.line().isEnded() && each.wire().isClosed());
    open.put(line.id(), new Open(line, wire));
    lines.join(line, hello);
    return line.id();
  }

  /** Frames that come in on a line. */
  @Needs(Act.READ_LIVING_TEXT)
  public boolean say(PaperId paper, TextId text, UUID id, List<String> frames) {
    Line line = theirs(paper, text, id).line();
    frames.forEach(frame -> lines.hear(line, frame));
    return !line.isEnded();
  }

  /** What stands behind a number on a line: now, or when there is something. */
  @Needs(Act.READ_LIVING_TEXT)
  public CompletableFuture<Answer> hear(PaperId paper, TextId text, UUID id, long after) {
    Open known = theirs(paper, text, id);
    known.line().heard();
    return known
        .wire()
        .after(after)
        .thenApply(frames -> new Answer(frames.next(), frames.frames(), known.wire().isClosed()));
  }

  private Open theirs(PaperId paper, TextId text, UUID id) {
    return Optional.ofNullable(open.get(id))
        .filter(each -> each.line().caller().person().equals(asking.known().value()))
        .filter(each -> each.line().caller().paper().equals(paper.value()))
        .filter(each -> each.line().caller().text().equals(text.value()))
        .orElseThrow(() -> new Unknown("line"));
  }

  private void requireText(PaperId paper, TextId text) {
    authority.requirePaper(paper.value(), text.value());
  }
}
