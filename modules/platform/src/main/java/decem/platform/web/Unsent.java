package decem.platform.web;

/**
 * The mark in the address of a page to which somebody comes back after signing in again, because a
 * form of it was sent when the sign-in had ended.
 */
public final class Unsent {

  public static final String NAME = "unsent";
  private static final String MARK = NAME + "=yes";

  private Unsent() {}

  public static String marked(String address) {
    String bare = unmarked(address);
    return bare + (bare.contains("?") ? "&" : "?") + MARK;
  }

  public static String unmarked(String address) {
    return address
        .replaceFirst("\\?" + MARK + "&", "?")
        .replaceFirst("[?&]" + MARK + "(?=&|$)", "");
  }
}
