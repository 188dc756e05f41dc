package decem.roomtests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Lets a test be anybody: whose id stands in the header is signed in. */
@ApplicationScoped
public class Visitor implements HttpAuthenticationMechanism {

  public static final String HEADER = "Test-Person";

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String person = request.getHeader(HEADER);
    return person == null
        ? context.doNothing()
        : context.notifyContainerAboutLogin(person, Set.of());
  }
}
