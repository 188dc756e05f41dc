package decem.people.control;

import java.util.List;
import java.util.Set;

/**
 * Which addresses are open to the world. Everything else needs a sign-in: no list of exceptions
 * grows elsewhere.
 */
public final class PublicPaths {

  private static final Set<String> PAGES = Set.of("/sign-in", "/csp", "/help", "/favicon.ico");
  private static final List<String> BELOW =
      List.of("/people/sign-in", "/people/join", "/people/first", "/here/", "/help/", "/errors/");

  private PublicPaths() {}

  /** Styles, fonts, scripts: the same bytes for everybody, so nobody asks who is there. */
  public static boolean isResource(String path) {
    return path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/faces/jakarta.faces.resource/")
        || path.matches("/[a-z]+-assets/.+");
  }

  public static boolean isOpen(String path) {
    return PAGES.contains(path) || BELOW.stream().anyMatch(path::startsWith) || isResource(path);
  }
}
