package decem.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailServerTest {

  @Test
  void a_password_is_sent_over_an_encrypted_line_or_not_at_all() {
    Properties settings = settings("smtp://me:secret@mail.example.org");
    assertThat(settings)
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
        .containsEntry("mail.smtp.auth", "true")
        .containsEntry("mail.smtp.port", "25");
  }

  @Test
  void a_server_on_this_machine_needs_no_encryption() {
    assertThat(settings("smtp://me:secret@127.0.0.1:2525"))
        .containsEntry("mail.smtp.starttls.required", "false")
        .containsEntry("mail.smtp.port", "2525");
  }

  @Test
  void without_a_password_a_line_is_encrypted_where_the_server_can() {
    assertThat(settings("smtp://mail.example.org:587"))
        .containsEntry("mail.smtp.starttls.enable", "true")
        .containsEntry("mail.smtp.starttls.required", "false")
        .containsEntry("mail.smtp.auth", "false");
  }

  @Test
  void smtps_is_encrypted_from_the_first_byte_at_its_own_port() {
    assertThat(settings("smtps://me:secret@mail.example.org"))
        .containsEntry("mail.smtp.ssl.enable", "true")
        .containsEntry("mail.smtp.starttls.required", "false")
        .containsEntry("mail.smtp.port", "465");
  }

  private static Properties settings(String address) {
    return MailServer.settings(URI.create(address));
  }
}
