package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import decem.app.control.Addresses;
import jakarta.servlet.annotation.WebServlet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page names is there, and a page does nothing that the house forbids. */
class PagesIT {

  private static final War WAR = War.built();
  private static final Map<String, String> PAGES = WAR.pages();
  private static final Pattern INCLUDE =
      Pattern.compile("<ui:(?:include|composition|decorate)[^>]*?\\s(?:src|template)=\"([^\"]*)\"");
  private static final Pattern OUTCOME = Pattern.compile("\\soutcome=\"(/[^\"#]*)\"");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s(?:href|src|action)=\"(/[^\"#?]*)(?:[?#][^\"]*)?\"");
  private static final Pattern SIGN =
      Pattern.compile(
          "<d:icon[^>]*\\sname=\"([a-zA-Z-]+)\"|\\sicon=\"([a-zA-Z-]+)\"|icons\\.svg#([a-zA-Z-]+)");
  private static final Pattern REDIRECT =
      Pattern.compile("(/[a-z-]+/[a-z-]+(?:\\.xhtml)?)\\?faces-redirect=true.*");

  @Test
  void there_are_pages_to_examine() {
    assertThat(PAGES).hasSizeGreaterThan(50).containsKey("/WEB-INF/shell.xhtml");
  }

  @Test
  void every_template_and_include_is_there_and_named_in_letters() {
    PAGES.forEach(
        (page, text) ->
            INCLUDE
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(
                    path -> {
                      assertThat(path).as(page).startsWith("/WEB-INF/").doesNotContain("#{", "${");
                      assertThat(PAGES.keySet()).as(page).contains(path);
                    }));
  }

  @Test
  void every_outcome_is_a_page() {
    PAGES.forEach(
        (page, text) ->
            OUTCOME
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(
                    outcome -> assertThat(isPage(outcome)).as("%s in %s", outcome, page).isTrue()));
  }

  @Test
  void every_address_written_in_a_page_leads_somewhere() {
    Set<String> served = servlets();
    PAGES.forEach(
        (page, text) ->
            ADDRESS
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.contains("{"))
                .forEach(
                    address ->
                        assertThat(leadsSomewhere(address, served))
                            .as("%s in %s", address, page)
                            .isTrue()));
  }

  @Test
  void every_redirect_in_a_bean_leads_to_a_page() {
    for (String module : WAR.modules()) {
      for (String constant : Constants.of(WAR.filesOf(module))) {
        REDIRECT
            .matcher(constant)
            .results()
            .map(found -> found.group(1))
            .forEach(path -> assertThat(isPage(path)).as("%s in %s", path, module).isTrue());
      }
    }
  }

  @Test
  void every_sign_is_one_of_the_closed_list() {
    String sprite =
        new String(WAR.ownFiles().get("decem-assets/icons.svg"), StandardCharsets.UTF_8);
    Set<String> known = new TreeSet<>();
    Pattern.compile("<symbol id=\"([^\"]+)\"")
        .matcher(sprite)
        .results()
        .forEach(found -> known.add(found.group(1)));
    assertThat(known).hasSizeBetween(40, 70);
    PAGES.forEach(
        (page, text) ->
            SIGN.matcher(text)
                .results()
                .map(PagesIT::whichever)
                .forEach(name -> assertThat(known).as(page).contains(name)));
  }

  @Test
  void no_page_is_without_state_and_none_has_script_inside() {
    PAGES.forEach(
        (page, text) -> {
          assertThat(text).as(page).doesNotContain("transient=\"true\"");
          assertThat(text).as(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
          assertThat(text).as(page).doesNotContainPattern("\\son[a-z]+=\"");
          assertThat(text).as(page).doesNotContain("<f:ajax", "<h:commandLink");
        });
  }

  @Test
  void an_action_is_one_method_and_no_part_is_named_like_what_is_inside_it() {
    PAGES.forEach(
        (page, text) -> {
          assertThat(text).as(page).doesNotContainPattern("\\saction=\"#\\{[^\"]*\\?");
          assertThat(text).as(page).doesNotContainPattern("<d:button[^>]*\\sid=\"press\"");
          assertThat(text)
              .as(page)
              .doesNotContainPattern(
                  "<d:(text|area|select|date|moment|secret|file|tick)[^>]*\\sid=\"in\"");
        });
  }

  @Test
  void a_validator_inside_a_part_says_for_which_control() {
    PAGES.forEach(
        (page, text) -> {
          if (!page.startsWith("/decem/")) {
            assertThat(text)
                .as(page)
                .doesNotContainPattern("<f:(validate|convert)(?![^>]*\\sfor=)");
          }
        });
  }

  @Test
  void only_an_allowed_few_components_of_primefaces_are_used() {
    Set<String> allowed =
        Set.of(
            "commandButton",
            "commandLink",
            "inputText",
            "inputTextarea",
            "selectOneMenu",
            "dataTable",
            "column",
            "dialog",
            "confirmDialog",
            "messages",
            "message");
    Pattern component = Pattern.compile("<p:([a-zA-Z]+)");
    PAGES.forEach(
        (page, text) -> {
          if (text.contains("=\"primefaces\"")) {
            assertThat(component.matcher(text).results().map(found -> found.group(1)))
                .as(page)
                .allMatch(allowed::contains);
          }
        });
  }

  private static boolean leadsSomewhere(String address, Set<String> served) {
    return WAR.resources().containsKey(address)
        || isPage(address)
        || Addresses.pageOf(address)
            .filter(page -> isPage(page.replaceAll("\\?.*", "")))
            .isPresent()
        || served.contains(address)
        || served.stream()
            .anyMatch(
                path ->
                    path.endsWith("/*")
                        && address.startsWith(path.substring(0, path.length() - 1)));
  }

  private static boolean isPage(String path) {
    return PAGES.containsKey(path) || PAGES.containsKey(path + ".xhtml");
  }

  private static Set<String> servlets() {
    Set<String> paths = new TreeSet<>();
    WAR.classes().stream()
        .filter(type -> type.isAnnotatedWith(WebServlet.class))
        .map(type -> type.getAnnotationOfType(WebServlet.class))
        .forEach(
            servlet -> {
              paths.addAll(Set.of(servlet.value()));
              paths.addAll(Set.of(servlet.urlPatterns()));
            });
    return paths;
  }

  private static String whichever(MatchResult found) {
    for (int i = 1; i <= found.groupCount(); i++) {
      if (found.group(i) != null) {
        return found.group(i);
      }
    }
    return "";
  }
}
