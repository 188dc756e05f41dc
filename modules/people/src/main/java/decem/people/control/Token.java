package decem.people.control;

import decem.contract.Digest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A secret of 256 random bits that a browser or a mail carries. Only its SHA-256 is ever stored.
 */
public record Token(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Token fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A token as it came from outside, if it can be one. */
  public static Optional<Token> of(@Nullable String text) {
    return text != null && text.matches("[A-Za-z0-9_-]{43}")
        ? Optional.of(new Token(text))
        : Optional.empty();
  }

  public String hash() {
    return Digest.of(text).hex();
  }

  @Override
  public String toString() {
    return "a token";
  }
}
