package decem.story;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map.Entry;

/** A form that carries files, as a browser would send it. */
final class Parts {

  private static final String BETWEEN = "----between-the-parts-of-a-form";

  static final String TYPE = "multipart/form-data; boundary=" + BETWEEN;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static Parts of(List<Entry<String, String>> fields) {
    Parts parts = new Parts();
    fields.forEach(field -> parts.add(field.getKey(), field.getValue()));
    return parts;
  }

  void add(String name, String value) {
    write("--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
    write(value + "\r\n");
  }

  void addFile(String name, String fileName, byte[] bytes) {
    write(
        "--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"");
    write(fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(bytes);
    write("\r\n");
  }

  BodyPublisher body() {
    write("--" + BETWEEN + "--\r\n");
    return BodyPublishers.ofByteArray(body.toByteArray());
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
