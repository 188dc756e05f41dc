package decem.people.page;

import decem.people.control.Caller;
import decem.people.control.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** From where a request comes. A forwarding header counts only when a trusted proxy sent it. */
@ApplicationScoped
public class Callers {

  private static final int LONGEST = 200;

  @Inject Config config;

  /** The caller with the mark the browser carries; one that is not marked yet gets a fresh mark. */
  public Caller of(HttpServletRequest request) {
    return new Caller(
        source(request), browser(request), DoorCookies.mark(request).or(Callers::fresh));
  }

  private static Optional<Token> fresh() {
    return Optional.of(Token.fresh());
  }

  private String source(HttpServletRequest request) {
    List<String> trusted =
        Arrays.asList(
            config
                .getOptionalValue("decem.trusted.proxies", String.class)
                .orElse("")
                .split("[,\\s]+"));
    String peer = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    return trusted.contains(peer) && forwarded != null ? last(forwarded, trusted, peer) : peer;
  }

  /** The nearest address that is not one of our own proxies: further ones could be made up. */
  private static String last(String forwarded, List<String> trusted, String peer) {
    return Arrays.stream(forwarded.split(","))
        .map(String::strip)
        .filter(address -> !trusted.contains(address) && address.matches("[0-9A-Fa-f.:]{2,45}"))
        .reduce((first, second) -> second)
        .orElse(peer);
  }

  private static String browser(HttpServletRequest request) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    String line = agent.replaceAll("\\p{Cntrl}", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
