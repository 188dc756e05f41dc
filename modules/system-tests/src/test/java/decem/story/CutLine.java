package decem.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A line between a browser and the house that can be cut: whatever runs over it breaks, and nothing
 * gets through until it is mended.
 */
final class CutLine implements AutoCloseable {

  private final ServerSocket server;
  private final int house;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
  private volatile boolean cut;

  private CutLine(ServerSocket server, int house) {
    this.server = server;
    this.house = house;
  }

  static CutLine to(int house) {
    try {
      CutLine line =
          new CutLine(new ServerSocket(0, 50, InetAddress.getByName("localhost")), house);
      line.threads.execute(line::accept);
      return line;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  String address(String path) {
    return "http://localhost:" + server.getLocalPort() + path;
  }

  void cut() {
    cut = true;
    open.forEach(CutLine::end);
    open.clear();
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket near = server.accept();
        if (cut) {
          end(near);
        } else {
          join(near, new Socket("localhost", house));
        }
      } catch (IOException closed) {
        // The test is over, or the house is away; the browser sees a line that breaks.
      }
    }
  }

  private void join(Socket near, Socket far) {
    open.add(near);
    open.add(far);
    threads.execute(() -> pass(near, far));
    threads.execute(() -> pass(far, near));
  }

  private static void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException broken) {
      // Both ends are closed below, which is all that there is to do.
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
    cut();
    threads.shutdownNow();
  }
}
