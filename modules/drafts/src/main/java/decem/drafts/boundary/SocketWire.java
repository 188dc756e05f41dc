package decem.drafts.boundary;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** A line's wire on a socket; sending holds no thread. */
final class SocketWire implements Wire {

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);
  private static final System.Logger LOG = System.getLogger(SocketWire.class.getName());

  private final Session session;
  private final RemoteEndpoint.Async remote;

  SocketWire(Session session) {
    this.session = session;
    this.remote = session.getAsyncRemote();
    remote.setSendTimeout(PATIENCE);
  }

  @Override
  public void send(String frame, Runnable sent) {
    try {
      remote.sendText(frame, result -> sent.run());
    } catch (IllegalStateException | IllegalArgumentException closed) {
      LOG.log(Level.DEBUG, "A socket has gone", closed);
      sent.run();
    }
  }

  @Override
  public void close(int code, String reason) {
    try {
      session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.DEBUG, "A socket has gone", gone);
    }
  }
}
