package decem.people.entity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238): HMAC-SHA-1, 30 seconds, six digits. */
final class Totp {

  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** 160 random bits in base 32 (RFC 4648), as authenticator applications take them. */
  static String freshSecret() {
    StringBuilder secret = new StringBuilder();
    RANDOM.ints(32, 0, 32).forEach(letter -> secret.append(BASE_32.charAt(letter)));
    return secret.toString();
  }

  /**
   * The step whose code this is: the present one, the one before or the one after; empty for a
   * wrong code or one whose step is not later than the last step used.
   */
  static OptionalLong stepOf(String code, String secret, Instant now, long lastUsed) {
    long present = now.getEpochSecond() / SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = present - 1; step <= present + 1; step++) {
      boolean same = equal(code(decode(secret), step, DIGITS), code);
      if (same && step > lastUsed) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a moment. */
  static String codeAt(Instant moment, String secret) {
    return code(decode(secret), moment.getEpochSecond() / SECONDS, DIGITS);
  }

  static String code(byte[] key, long step, int digits) {
    byte[] mac = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0xf;
    int number = ByteBuffer.wrap(mac).getInt(offset) & 0x7fffffff;
    return ("0".repeat(digits) + number)
        .substring(digits + String.valueOf(number).length() - digits);
  }

  /** The address that an authenticator application reads, from a link or a picture. */
  static String address(String secret, String house, String account) {
    String label = encoded(house) + ":" + encoded(account);
    return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(house);
  }

  static byte[] decode(String secret) {
    ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (char letter : secret.toCharArray()) {
      bits = (bits << 5 | BASE_32.indexOf(letter)) & 0xfff;
      held += 5;
      if (held >= 8) {
        held -= 8;
        bytes.put((byte) (bits >> held));
      }
    }
    return bytes.array();
  }

  private static boolean equal(String expected, String typed) {
    byte[] digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), digits);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "RAW"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
