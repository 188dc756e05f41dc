package decem.platform.page;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a form. Faces takes a file without a byte for none at all; whoever chose
 * one shall hear that it is empty, not see it forgotten.
 */
public final class Sent {

  private Sent() {}

  /**
   * @param taken what Faces made of it
   * @param id of the {@code d:file} in its form
   */
  public static Optional<Part> file(@Nullable Part taken, String id) {
    return Optional.ofNullable(taken).or(() -> inRequest(id)).filter(Sent::isNamed);
  }

  private static Optional<Part> inRequest(String id) {
    Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
    try {
      return ((HttpServletRequest) request)
          .getParts().stream()
              .filter(part -> part.getName().endsWith(":" + id + ":in"))
              .findFirst();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ServletException notSentInParts) {
      throw new IllegalStateException("A form with a file is sent in parts", notSentInParts);
    }
  }

  private static boolean isNamed(Part part) {
    String name = part.getSubmittedFileName();
    return name != null && !name.isBlank();
  }
}
