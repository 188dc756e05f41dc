package decem.drafts.boundary;

import decem.document.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the editor's page is made of. Client and server must go by the same release of the rules: a
 * page of another build learns it from the welcome and is loaded again.
 */
public final class Build {

  private static final String SCRIPT = "/META-INF/resources/drafts-assets/editor.js";
  private static final int LETTERS = 16;

  public static final String ID = read();

  private Build() {}

  private static String read() {
    try (InputStream script = Build.class.getResourceAsStream(SCRIPT)) {
      if (script == null) {
        return "";
      }
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return Documents.digest(text).substring(0, LETTERS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
