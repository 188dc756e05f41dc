package decem.roomtests;

import decem.roomtests.Form.Field;
import decem.roomtests.Form.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fields and files as one body, the way a browser sends a form with files. */
final class MultipartBody {

  static final String BOUNDARY = "a-form-of-the-room-tests";

  private MultipartBody() {}

  static byte[] of(List<Field> fields, List<Upload> uploads) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Field field : fields) {
      text(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name());
      text(body, "\"\r\n\r\n" + field.value() + "\r\n");
    }
    for (Upload upload : uploads) {
      text(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + upload.field());
      text(body, "\"; filename=\"" + upload.fileName() + "\"\r\n");
      text(body, "Content-Type: application/octet-stream\r\n\r\n");
      body.writeBytes(upload.bytes());
      text(body, "\r\n");
    }
    text(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
