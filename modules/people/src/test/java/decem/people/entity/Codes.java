package decem.people.entity;

import java.time.Instant;

/** The authenticator application of a test. */
public final class Codes {

  private Codes() {}

  public static String now(String secret) {
    return Totp.codeAt(Instant.now(), secret);
  }

  /** The code that follows, for somebody who has just used the present one. */
  public static String next(String secret) {
    return Totp.codeAt(Instant.now().plusSeconds(30), secret);
  }
}
