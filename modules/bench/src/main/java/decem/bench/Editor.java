package decem.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who types into a living text, by docs/live-protocol.md alone: letter after letter at one
 * place, which others' letters push along. What is typed while a commit has not been answered waits
 * and goes with the next one.
 */
final class Editor implements WebSocket.Listener {

  /** How many letters one commit carries at most. */
  private static final int MOST = 400;

  /** Nobody sends more than 60 frames a second for long; so letters are gathered for a while. */
  private static final long GATHERS = 25_000_000;

  private static final Pattern COMMIT =
      Pattern.compile(
          "\\{\"client\":\"([0-9a-f-]{36})\",\"seq\":(\\d+),\"author\":\"[^\"]*\",\"kind\":\"[a-z]+\",\"at\":\"[^\"]*\",\"steps\":\\[(.*?)\\]\\}(?=,\\{\"client\"|\\]\\}$)");
  private static final Pattern PLACE = Pattern.compile("\"from\":(\\d+),\"to\":\\d+");

  private final UUID client = UUID.randomUUID();
  private final Typing typing;
  private final StringBuilder part = new StringBuilder();
  private @Nullable WebSocket socket;
  private long heard;
  private int place;
  private long seq;
  private int waiting;
  private boolean unanswered;
  private long sentAt = System.nanoTime() - GATHERS;
  private long pinged;

  Editor(Typing typing, long heard, int place) {
    this.typing = typing;
    this.heard = heard;
    this.place = place;
  }

  void connect(Caller caller, String text, HttpClient sockets) throws IOException {
    Caller.Answer ticket = caller.postJson(text + "/ticket", "{}").mustBe(200, text);
    WebSocket.Builder builder = sockets.newWebSocketBuilder();
    caller.headers().forEach(builder::header);
    socket = builder.buildAsync(URI.create(ticket.text("socket")), this).join();
    send(
        "{\"t\":\"hello\",\"ticket\":\"%s\",\"client\":\"%s\",\"since\":%d,\"build\":\"\"}"
            .formatted(ticket.text("ticket"), client, heard));
  }

  /** A key is pressed. */
  synchronized void type() {
    typing.pressed(client, seq + 1);
    waiting++;
    sendIfFree();
  }

  /** Sends what waits, unless something is under way. */
  synchronized void sendIfFree() {
    if (unanswered || waiting == 0 || System.nanoTime() - sentAt < GATHERS) {
      return;
    }
    unanswered = true;
    sentAt = System.nanoTime();
    seq++;
    int letters = Math.min(waiting, MOST);
    waiting -= letters;
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      steps.append(i == 0 ? "" : ",").append("{\"stepType\":\"replace\",\"from\":");
      steps.append(place + i).append(",\"to\":").append(place + i);
      steps.append(",\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"e\"}]}}");
    }
    send(
        "{\"t\":\"commit\",\"base\":%d,\"seq\":%d,\"kind\":\"edit\",\"steps\":[%s]}"
            .formatted(heard, seq, steps));
  }

  /** Asks the other side whether it is there: the shortest way there and back. */
  synchronized void ping() {
    pinged = System.nanoTime();
    send("{\"t\":\"ping\"}");
  }

  private void send(String frame) {
    try {
      Objects.requireNonNull(socket, "not connected").sendText(frame, true).join();
    } catch (CompletionException cut) {
      typing.trouble(String.valueOf(cut.getCause()));
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      hear(part.toString());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  private synchronized void hear(String frame) {
    if (frame.startsWith("{\"t\":\"commits\"")) {
      commits(frame);
      sendIfFree();
    } else if (frame.startsWith("{\"t\":\"pong\"")) {
      typing.echoed(System.nanoTime() - pinged);
    } else if (frame.contains("\"t\":\"ping\"")) {
      send("{\"t\":\"pong\"}");
    } else if (frame.contains("\"t\":\"refused\"") || frame.contains("\"t\":\"bye\"")) {
      typing.trouble(frame);
    }
  }

  private void commits(String frame) {
    Matcher commit = COMMIT.matcher(frame);
    while (commit.find()) {
      heard++;
      long number = Long.parseLong(commit.group(2));
      boolean own = commit.group(1).equals(client.toString());
      Matcher step = PLACE.matcher(commit.group(3));
      while (step.find()) {
        place += own || Integer.parseInt(step.group(1)) <= place ? 1 : 0;
      }
      if (own) {
        unanswered = false;
        typing.acknowledged(client, number);
      } else {
        typing.heard(UUID.fromString(commit.group(1)), number);
      }
    }
  }

  @Override
  public void onError(WebSocket from, Throwable why) {
    typing.trouble(why.toString());
  }

  void leave() {
    Objects.requireNonNull(socket, "not connected").sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }
}
