package decem.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a page sends to the protocol. */
public final class Body {

  /** How many times too much is still read to its end. */
  private static final int PATIENCE = 10;

  private Body() {}

  /**
   * The bytes, unless they are too many. Then the rest is read and thrown away, or the connection
   * would break before the answer has reached whoever sent it.
   */
  public static Optional<byte[]> read(InputStream body, int most) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length <= most) {
      return Optional.of(bytes);
    }
    byte[] thrownAway = new byte[8192];
    long left = (long) most * PATIENCE;
    for (int read = 0; read >= 0 && left > 0; left -= read) {
      read = body.read(thrownAway);
    }
    return Optional.empty();
  }
}
