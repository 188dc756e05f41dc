package decem.platform.live;

import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where a signed-in browser listens. */
@WebServlet(urlPatterns = "/api/v1/live", asyncSupported = true)
public class LiveDoor extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Then the browser knocks again, and whoever may no longer enter is told so. */
  private static final long LONGEST_MILLIS = 60_000;

  @Inject transient Streams streams;
  @Inject transient Asking asking;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<PersonId> person = asking.person();
    if (person.isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext context = request.startAsync();
    context.setTimeout(LONGEST_MILLIS);
    listen(new Stream(person.get(), context), context);
  }

  private void listen(Stream stream, AsyncContext context) throws IOException {
    context.addListener(new Leaving(streams, stream));
    if (streams.add(stream)) {
      context.getResponse().getOutputStream().setWriteListener(stream);
    } else {
      stream.end();
    }
  }

  /** However a stream ends, nobody keeps it. */
  private record Leaving(Streams streams, Stream stream) implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      streams.remove(stream);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      stream.end();
    }

    @Override
    public void onError(AsyncEvent event) {
      stream.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // A stream is never started anew: the browser makes a new request.
    }
  }
}
