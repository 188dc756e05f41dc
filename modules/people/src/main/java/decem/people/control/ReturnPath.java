package decem.people.control;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of our own site, never one that leads people away. */
public final class ReturnPath {

  private static final String HOME = "/";

  private ReturnPath() {}

  public static String of(@Nullable String wanted) {
    boolean own =
        wanted != null
            && wanted.length() <= 1000
            && wanted.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*")
            && !wanted.matches("/(sign-in|people/(sign|join|first)|api/).*");
    return own && wanted != null ? wanted : HOME;
  }
}
