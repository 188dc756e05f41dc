package decem.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.access.Act;
import decem.platform.access.Conflict;
import decem.platform.access.NotPermitted;
import decem.platform.access.NotSignedIn;
import decem.platform.access.Unknown;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void what_a_boundary_throws_is_found_under_any_number_of_wrappers() {
    RuntimeException wrapped = new RuntimeException(new IllegalStateException(new Unknown("x")));
    assertThat(Trouble.of(wrapped)).isEqualTo(Trouble.NOT_HERE);
  }

  @Test
  void each_refusal_has_its_own_status() {
    assertThat(Trouble.of(new NotPermitted(Act.SUBMIT)).status()).isEqualTo(403);
    assertThat(Trouble.of(new NotSignedIn()).status()).isEqualTo(401);
    assertThat(Trouble.of(new Conflict("x", new Exception())).status()).isEqualTo(409);
    assertThat(Trouble.of(new ViewExpiredException("x")).status()).isEqualTo(409);
    assertThat(Trouble.of(new Unknown("x")).status()).isEqualTo(404);
  }

  @Test
  void an_upload_beyond_the_limits_is_too_large_and_no_fault() {
    ServletException size = new ServletException("its size (9) exceeds the configured maximum (1)");
    assertThat(Trouble.of(new RuntimeException(size))).isEqualTo(Trouble.TOO_LARGE);
    assertThat(Trouble.of(new ServletException("x"))).isEqualTo(Trouble.FAULT);
  }

  @Test
  void an_upload_of_unknown_length_is_too_large_as_well() {
    assertThat(Trouble.of(new IllegalStateException(new SizeException())).status()).isEqualTo(413);
  }

  /** Named as the server's own. */
  private static final class SizeException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void anything_else_is_our_fault() {
    assertThat(Trouble.of(new IllegalStateException("x"))).isEqualTo(Trouble.FAULT);
    assertThat(Trouble.of(502)).isEqualTo(Trouble.FAULT);
  }

  @Test
  void every_trouble_has_its_words_in_both_languages() {
    for (String language : new String[] {"en", "fr"}) {
      ResourceBundle words =
          ResourceBundle.getBundle("decem.app.messages", Locale.forLanguageTag(language));
      for (Trouble trouble : Trouble.values()) {
        String key = "trouble." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(words.getString(key + ".title")).isNotBlank();
        assertThat(words.getString(key + ".lead")).isNotBlank();
        assertThat(words.getString(key + ".way")).isNotBlank();
        assertThat(words.getString(key + ".other")).isNotBlank();
        assertThat(words.getString(key + ".crumb")).isNotBlank();
      }
    }
  }
}
