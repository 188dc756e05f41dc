package decem.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/**
 * Sends a form with a file that never seems to end, in pieces, and stops as soon as the house
 * answers or hangs up.
 */
final class LongUpload {

  private static final int PIECE = 1 << 16;
  private static final String BOUNDARY = "a-long-file";

  private final URI house;
  private final String path;
  private final String cookies;

  LongUpload(URI house, String path, String cookies) {
    this.house = house;
    this.path = path;
    this.cookies = cookies;
  }

  /**
   * What came back.
   *
   * @param sent how many bytes had left by then
   */
  record Reply(int status, String text, long sent) {}

  /** Says beforehand how much will come. */
  Reply announced(long bytes) throws IOException {
    return send(bytes, "Content-Length: " + (bytes + start().length()), false);
  }

  /** Says nothing of how much will come. */
  Reply unannounced(long bytes) throws IOException {
    return send(bytes, "Transfer-Encoding: chunked", true);
  }

  private static String start() {
    return "--%s\r\nContent-Disposition: form-data; name=\"open:fileEn:in\"; filename=\"a.docx\"\r\n"
            .formatted(BOUNDARY)
        + "Content-Type: application/octet-stream\r\n\r\n";
  }

  private Reply send(long bytes, String length, boolean chunked) throws IOException {
    try (Socket socket = new Socket(house.getHost(), house.getPort())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(head(length).getBytes(UTF_8));
      write(start().getBytes(UTF_8), chunked, out);
      long sent = pour(bytes, chunked, socket);
      String answer = read(socket.getInputStream());
      String status = answer.replaceFirst("(?s)HTTP/1.1 (\\d{3}).*", "$1");
      return new Reply(status.matches("\\d{3}") ? Integer.parseInt(status) : 0, answer, sent);
    }
  }

  private String head(String length) {
    String origin = house.getScheme() + "://" + house.getAuthority();
    return ("POST %s HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nSec-Fetch-Site: same-origin\r\n"
            + "Cookie: %s\r\nContent-Type: multipart/form-data; boundary=%s\r\n"
            + "Connection: close\r\n%s\r\n\r\n")
        .formatted(path, house.getAuthority(), origin, cookies, BOUNDARY, length);
  }

  private static long pour(long bytes, boolean chunked, Socket socket) throws IOException {
    byte[] piece = new byte[PIECE];
    long sent = 0;
    try {
      while (sent < bytes && socket.getInputStream().available() == 0) {
        write(piece, chunked, socket.getOutputStream());
        sent += piece.length;
      }
    } catch (IOException hungUp) {
      return sent;
    }
    return sent;
  }

  private static void write(byte[] piece, boolean chunked, OutputStream out) throws IOException {
    if (chunked) {
      out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(UTF_8));
      out.write(piece);
      out.write("\r\n".getBytes(UTF_8));
    } else {
      out.write(piece);
    }
  }

  /**
   * The answer to its last word, since the house may then wait for the rest of the question; or as
   * much of it as gets through.
   */
  private static String read(InputStream in) {
    StringBuilder answer = new StringBuilder();
    byte[] piece = new byte[PIECE];
    try {
      int read = in.read(piece);
      while (read >= 0) {
        answer.append(new String(piece, 0, read, UTF_8));
        read = answer.indexOf("</html>") >= 0 ? -1 : in.read(piece);
      }
    } catch (IOException cutShort) {
      return answer.toString();
    }
    return answer.toString();
  }
}
