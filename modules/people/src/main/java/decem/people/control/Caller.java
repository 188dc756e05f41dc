package decem.people.control;

import java.util.Optional;

/**
 * From where somebody tries to get in.
 *
 * @param source the network address
 * @param browser what the browser calls itself, for the list of own sign-ins
 * @param mark the token of a browser that may be known
 */
public record Caller(String source, String browser, Optional<Token> mark) {

  public String lane(boolean known) {
    return known ? "browser:" + mark.map(Token::hash).orElseThrow() : "from:" + source;
  }
}
