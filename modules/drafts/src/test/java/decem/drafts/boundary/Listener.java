package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.json.Json;
import decem.roomtests.Browser;
import decem.roomtests.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page with an open line on a socket: it says what it is told and keeps what it hears. */
final class Listener implements WebSocket.Listener {

  private static final long PATIENCE_SECONDS = 30;

  final UUID client = UUID.randomUUID();
  private final URI site;
  private final UUID person;
  private final OneText text;
  private final BlockingQueue<Map<String, Object>> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private WebSocket socket;

  Listener(URI site, UUID person, OneText text) {
    this.site = site;
    this.person = person;
    this.text = text;
  }

  /** Opens a line that has the document of that commit. */
  Listener from(long since) throws Exception {
    String ticket = ticket();
    connect(site.getScheme() + "://" + site.getAuthority());
    hello(ticket, since);
    return this;
  }

  String ticket() {
    HttpResponse<String> answer =
        new Browser(site).as(person).json(Writer.address(text) + "/ticket", "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Map<String, Object> ticket = Json.readObject(answer.body());
    assertThat(ticket.get("socket")).isEqualTo(address().toString());
    return (String) ticket.get("ticket");
  }

  private URI address() {
    return URI.create("ws://" + site.getAuthority() + "/api/v1/lines");
  }

  void connect(String origin) throws Exception {
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    builder.header(Visitor.HEADER, person.toString());
    if (!origin.isEmpty()) {
      builder.header("Origin", origin);
    }
    socket = builder.buildAsync(address(), this).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  void hello(String ticket, long since) {
    say(
        "{\"t\":\"hello\",\"ticket\":\"%s\",\"client\":\"%s\",\"since\":%d,\"build\":\"\"}"
            .formatted(ticket, client, since));
  }

  void type(long base, long seq, String letters) {
    say(
        "{\"t\":\"commit\",\"base\":%d,\"seq\":%d,\"kind\":\"edit\",\"steps\":%s}"
            .formatted(base, seq, Writer.typed(letters)));
  }

  void say(String frame) {
    socket.sendText(frame, true).join();
  }

  /** The next frame of that kind; carets and comings and goings in between are passed over. */
  Map<String, Object> hear(String kind) throws InterruptedException {
    for (; ; ) {
      Map<String, Object> frame = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(frame).as("no frame " + kind).isNotNull();
      if (kind.equals(frame.get("t"))) {
        return frame;
      }
      assertThat(frame.get("t"))
          .as("instead of " + kind + ": " + frame)
          .isIn("joined", "left", "cursors", "commits", "welcome", "ping");
    }
  }

  /** What came in until nothing more of that many commits is missing. */
  List<String> commits(int wanted) throws InterruptedException {
    List<String> all = new java.util.ArrayList<>();
    while (all.size() < wanted) {
      Map<String, Object> frame = hear("commits");
      for (Object commit : Json.array(frame.get("c"))) {
        all.add(String.valueOf(Json.object(commit).get("steps")));
      }
    }
    return all;
  }

  boolean hasHeardNothing() {
    return heard.isEmpty();
  }

  int closeCode() throws Exception {
    return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  void leave() throws ExecutionException, InterruptedException {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      heard.add(Json.readObject(part.toString()));
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable why) {
    closed.completeExceptionally(why);
  }
}
