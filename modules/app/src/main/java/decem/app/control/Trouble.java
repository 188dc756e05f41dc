package decem.app.control;

import decem.platform.access.Conflict;
import decem.platform.access.NotPermitted;
import decem.platform.access.NotSignedIn;
import decem.platform.access.Unknown;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.primefaces.csp.CspException;

/**
 * What can go wrong with a page, as the reader is told it. Unknown and not yours are one and the
 * same.
 */
public enum Trouble {
  NOT_HERE(404),
  NOT_YOURS(403),
  SIGN_IN(401),
  EXPIRED(409),
  CONFLICT(409),
  TOO_LARGE(413),
  FAULT(500);

  /** The server has no name of its own for an upload beyond the limits. */
  private static final Pattern TOO_MUCH =
      Pattern.compile("exceeds (the configured maximum|its maximum permitted size)");

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The first of these that anything in the chain of causes stands for; a fault if none does. */
  public static Trouble of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Optional<Trouble> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return FAULT;
  }

  public static Trouble of(int status) {
    return switch (status) {
      case 400, 404, 405 -> NOT_HERE;
      case 401 -> SIGN_IN;
      case 403 -> NOT_YOURS;
      case 409 -> CONFLICT;
      case 413 -> TOO_LARGE;
      default -> FAULT;
    };
  }

  public static Optional<Trouble> named(String name) {
    for (Trouble trouble : values()) {
      if (trouble.name().equals(name)) {
        return Optional.of(trouble);
      }
    }
    return Optional.empty();
  }

  private static String words(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }

  private static Optional<Trouble> known(Throwable cause) {
    return switch (cause) {
      case Unknown unknown -> Optional.of(NOT_HERE);
      case NotPermitted refused -> Optional.of(NOT_YOURS);
      case NotSignedIn nobody -> Optional.of(SIGN_IN);
      case ViewExpiredException old -> Optional.of(EXPIRED);
      case CspException old -> Optional.of(EXPIRED);
      case Conflict conflict -> Optional.of(CONFLICT);
      case ServletException upload when TOO_MUCH.matcher(words(upload)).find() ->
          Optional.of(TOO_LARGE);
      default -> isTooLarge(cause) ? Optional.of(TOO_LARGE) : Optional.empty();
    };
  }

  /** A form whose length nobody said beforehand; the server has no other name for it. */
  private static boolean isTooLarge(Throwable cause) {
    return cause.getClass().getSimpleName().equals("SizeException");
  }
}
