package decem.people.entity;

import java.time.Instant;

/** The authenticator application of a test. */
public final class Codes {

  private Codes() {}

  public static String now(String secret) {
    return Totp.codeAt(Instant.now(), secret);
  }
}
