package decem.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void without_any_setting_only_this_machine_is_served_and_no_demonstration_is_made() {
    Settings settings = Settings.of(Map.of());

    assertThat(settings.url()).hasToString("http://localhost:8080");
    assertThat(settings.here()).isEqualTo("http://127.0.0.1:8080");
    assertThat(settings.adminPort()).isEqualTo(8081);
    assertThat(settings.home()).endsWithRaw(Path.of(".decem"));
    assertThat(settings.wide()).isFalse();
    assertThat(settings.demo()).isFalse();
    assertThat(settings.outside()).isEmpty();
  }

  @Test
  void everything_can_be_set() {
    Settings settings =
        settings(
            "DECEM_URL=https://decem.example.org/ DECEM_HOME=/srv/decem DECEM_BIND=0.0.0.0"
                + " DECEM_PORT=9000 DECEM_ADMIN_PORT=9100 DECEM_SMTP_URL=smtps://me:pw@mail:465"
                + " DECEM_MAIL_FROM=decem@example.org DECEM_TRUSTED_PROXIES=10.0.0.1,fd00::1"
                + " DECEM_DB_URL=jdbc:postgresql://db/decem DECEM_DB_USER=decem_app"
                + " DECEM_DB_PASSWORD=a DECEM_DB_OWNER_USER=decem_owner"
                + " DECEM_DB_OWNER_PASSWORD=b");

    assertThat(settings.url()).hasToString("https://decem.example.org");
    assertThat(settings.wide()).isTrue();
    assertThat(settings.here()).isEqualTo("http://127.0.0.1:9000");
    assertThat(settings.adminPort()).isEqualTo(9100);
    assertThat(settings.trustedProxies()).contains("10.0.0.1,fd00::1");
    assertThat(settings.outside().orElseThrow().owner().user()).isEqualTo("decem_owner");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DECEM_PORT=http | DECEM_PORT must be a port from 1 to 65535, not http.
          DECEM_PORT=70000 | DECEM_PORT must be a port from 1 to 65535, not 70000.
          DECEM_PORT=9000 DECEM_ADMIN_PORT=9000 | DECEM_PORT and DECEM_ADMIN_PORT are the same port 9000.
          DECEM_DEMO=yes | DECEM_DEMO must be true or false, not yes.
          DECEM_URL=ftp://decem.example.org | DECEM_URL must be an address without a path, as in https://decem.example.org, not ftp://decem.example.org.
          DECEM_URL=https://decem.example.org/x | DECEM_URL must be an address without a path, as in https://decem.example.org, not https://decem.example.org/x.
          DECEM_URL=http://192.0.2.7 | DECEM_URL must name the host, not number it: passkeys need a name.
          DECEM_URL=http://[::1]:8080 | DECEM_URL must name the host, not number it: passkeys need a name.
          DECEM_BIND=decem.example.org | DECEM_BIND must hold IP addresses such as 127.0.0.1, not decem.example.org.
          DECEM_TRUSTED_PROXIES=10.0.0.1,proxy | DECEM_TRUSTED_PROXIES must hold IP addresses such as 127.0.0.1, not proxy.
          DECEM_BIND=0.0.0.0 DECEM_DEMO=true DECEM_URL=https://d.example | The demonstration is for this machine alone: set DECEM_DEMO=false or unset DECEM_BIND.
          DECEM_BIND=0.0.0.0 | DECEM_BIND opens Decem to other machines, so DECEM_URL must be an https address that a proxy serves.
          DECEM_SMTP_URL=mail.example.org | DECEM_SMTP_URL must be smtp://host:port or smtps://host:port.
          DECEM_SMTP_URL=smtp://mail.example.org | DECEM_SMTP_URL is set, so DECEM_MAIL_FROM must say who the mail is from.
          DECEM_DB_PASSWORD=x | DECEM_DB_PASSWORD is set, but DECEM_DB_URL is not.
          DECEM_DB_URL=postgres://db/decem | DECEM_DB_URL must begin with jdbc:postgresql: as in jdbc:postgresql://db.example.org/decem.
          DECEM_DB_URL=jdbc:postgresql:x DECEM_DB_USER=a | DECEM_DB_URL is set, so DECEM_DB_PASSWORD must be set too.
          DECEM_DB_URL=jdbc:postgresql:x DECEM_DB_USER=a DECEM_DB_PASSWORD=x DECEM_DB_OWNER_USER=a DECEM_DB_OWNER_PASSWORD=x | DECEM_DB_USER and DECEM_DB_OWNER_USER are the same role a; the application must not own its tables.
          """)
  void what_cannot_be_is_refused_in_a_sentence_that_names_the_setting(
      String environment, String sentence) {
    assertThatThrownBy(() -> settings(environment))
        .isInstanceOf(Refusal.class)
        .hasMessage(sentence);
  }

  @Test
  void a_home_that_this_machine_cannot_name_is_refused_in_a_sentence() {
    assertThatThrownBy(() -> Settings.of(Map.of("DECEM_HOME", "/tmp/\0")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("LC_ALL=C.UTF-8");
  }

  private static Settings settings(String environment) {
    return Settings.of(
        Arrays.stream(environment.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }
}
