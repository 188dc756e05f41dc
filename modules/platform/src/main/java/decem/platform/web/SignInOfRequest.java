package decem.platform.web;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * By which sign-in a request came in: written by the keeper of the door, read by whoever opens a
 * line.
 */
public final class SignInOfRequest {

  private static final String NAME = "decem.sign-in";

  private SignInOfRequest() {}

  public static void note(ServletRequest request, UUID signIn) {
    request.setAttribute(NAME, signIn);
  }

  public static Optional<UUID> of(ServletRequest request) {
    return request.getAttribute(NAME) instanceof UUID signIn
        ? Optional.of(signIn)
        : Optional.empty();
  }
}
