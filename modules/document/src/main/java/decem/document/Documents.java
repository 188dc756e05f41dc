package decem.document;

import decem.document.json.Json;
import decem.document.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Documents to text and back. */
public final class Documents {
  private Documents() {}

  /**
   * Reads a document and checks the whole of it; what breaks a rule is refused with a {@link
   * DocumentRefused}.
   */
  public static Node read(String json) {
    Node document = Schema.current().readNode(value(json));
    Validity.check(document);
    return document;
  }

  /** The JSON value, malformed text turned into a refusal. */
  public static @Nullable Object value(String json) {
    try {
      return Json.read(json);
    } catch (MalformedJson e) {
      Refusal.Code code = e.isTooDeep() ? Refusal.Code.TOO_DEEP : Refusal.Code.MALFORMED;
      throw new DocumentRefused(code, String.valueOf(e.getMessage()));
    }
  }

  /** The document as JavaScript writes it, every attribute included: what the editor loads. */
  public static String write(Node node) {
    return Json.write(node.json());
  }

  /**
   * The bytes that are hashed and kept: canonical JSON by RFC 8785, attributes at their default
   * left out.
   */
  public static String canonical(Node node) {
    return Json.canonical(NodeJson.of(node, true));
  }

  /** SHA-256 of the canonical JSON in UTF-8, in hexadecimal digits. */
  public static String digest(Node node) {
    return digest(canonical(node));
  }

  /** SHA-256 of these letters in UTF-8, in hexadecimal digits. */
  public static String digest(String canonical) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
