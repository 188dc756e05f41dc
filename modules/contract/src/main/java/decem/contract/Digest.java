package decem.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 (FIPS 180-4) over exact bytes, written as 64 lower-case hexadecimal letters. */
public record Digest(String hex) {

  public Digest {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "Not a SHA-256 in lower-case hexadecimal: " + hex.length() + " letters");
    }
  }

  public static Digest of(byte[] bytes) {
    try {
      return new Digest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** In groups of four, as people read it aloud. */
  public String groupsOfFour() {
    return hex.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
