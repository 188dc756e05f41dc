package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Names that would hide each other. An expression looks for a bean first, so that a row called like
 * one is never found; a form sends its own name along, so that a parameter called like it gets
 * that.
 */
class NamesIT {

  private static final War WAR = War.built();
  private static final Pattern ROW = Pattern.compile("\\s(?:var|varStatus)=\"(\\w+)\"");
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*\\sname=\"(\\w+)\"");
  private static final Pattern FORM = Pattern.compile("<h:form[^>]*\\sid=\"(\\w+)\"");
  private static final Pattern INCLUDE = Pattern.compile("<ui:include[^>]*\\ssrc=\"([^\"]*)\"");

  @Test
  void no_row_of_a_page_is_called_like_a_bean() {
    Set<String> beans =
        WAR.classes().stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .map(NamesIT::name)
            .collect(Collectors.toSet());
    assertThat(beans).hasSizeGreaterThan(30).contains("here");
    WAR.pages()
        .forEach(
            (page, text) -> assertThat(all(ROW, text)).as(page).doesNotContainAnyElementsOf(beans));
  }

  @Test
  void no_form_of_a_page_is_called_like_a_parameter_of_that_page() {
    WAR.pages()
        .forEach(
            (page, text) -> {
              Set<String> parameters = all(PARAMETER, text);
              String included =
                  all(INCLUDE, text).stream()
                      .map(path -> WAR.pages().getOrDefault(path, ""))
                      .collect(Collectors.joining());
              assertThat(all(FORM, text + included)).as(page).noneMatch(parameters::contains);
            });
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    String own = type.getSimpleName();
    return given.isEmpty() ? Character.toLowerCase(own.charAt(0)) + own.substring(1) : given;
  }
}
