package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.drafts.control.Bye;
import decem.drafts.control.Frames;
import decem.drafts.control.Heard;
import decem.drafts.control.Sentences;
import decem.platform.access.Access;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line on a socket. The door has let its request in, from our own pages and signed in. It says
 * hello with a ticket as its first words, or is closed; what it hears afterwards is put into boxes
 * and worked on elsewhere, so that no thread of the server waits here.
 */
@ServerEndpoint("/api/v1/lines")
public class LineSocket {

  static final int LARGEST = 65_536;
  private static final long HELLO_WITHIN = TimeUnit.SECONDS.toMillis(10);
  private static final System.Logger LOG = System.getLogger(LineSocket.class.getName());

  @Inject Lines lines;
  @Inject Tickets tickets;
  @Inject Access access;

  private volatile @Nullable Line line;

  @OnOpen
  public void open(Session session) {
    session.setMaxTextMessageBufferSize(LARGEST);
    session.setMaxIdleTimeout(HELLO_WITHIN);
  }

  @OnMessage(maxMessageSize = LARGEST)
  public void hear(String frame, Session session) {
    Line open = line;
    if (open != null) {
      lines.hear(open, frame);
    } else {
      begin(frame, session);
    }
  }

  private void begin(String frame, Session session) {
    Optional<Heard> first = Heard.read(frame);
    if (first.isPresent() && first.get() instanceof Heard.Hello hello) {
      tickets
          .redeem(hello.ticket())
          .ifPresentOrElse(
              holder -> join(holder, hello, session), () -> refuse(session, Bye.NO_TICKET));
    } else {
      refuse(session, Bye.MALFORMED);
    }
  }

  private void join(Tickets.Holder holder, Heard.Hello hello, Session session) {
    PaperId paper = new PaperId(holder.paper());
    if (!access.may(holder.person(), Act.READ_LIVING_TEXT, paper)) {
      refuse(session, Bye.NO_RIGHT);
      return;
    }
    session.setMaxIdleTimeout(0);
    Line made = new Line(caller(holder, hello), new SocketWire(session));
    line = made;
    lines.join(made, hello);
  }

  private static Line.Caller caller(Tickets.Holder holder, Heard.Hello hello) {
    return new Line.Caller(
        holder.paper(),
        holder.text(),
        hello.client(),
        holder.person().value(),
        holder.signIn(),
        holder.language());
  }

  private static void refuse(Session session, Bye why) {
    SocketWire wire = new SocketWire(session);
    wire.send(Frames.bye(why, Sentences.bye(Language.EN, why.code())), () -> {});
    wire.close(why.closeCode(), why.code());
  }

  @OnClose
  public void close() {
    Line open = line;
    if (open != null) {
      lines.leave(open);
    }
  }

  /** The container closes the socket afterwards; a browser that went away is no news. */
  @OnError
  public void failed(Throwable why) {
    LOG.log(Level.DEBUG, "A line broke", why);
  }
}
