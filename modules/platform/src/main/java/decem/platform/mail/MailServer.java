package decem.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server of {@code DECEM_SMTP_URL}: {@code smtp://user:password@host:port} or {@code
 * smtps://...}.
 */
@ApplicationScoped
class MailServer {

  @Inject Config config;

  void deliver(Postman.Letter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(session());
    message.setFrom(
        config.getOptionalValue("decem.mail.from", String.class).orElse("decem@localhost"));
    message.setRecipient(Message.RecipientType.TO, recipient(letter));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    Transport.send(message);
  }

  private static InternetAddress recipient(Postman.Letter letter) throws MessagingException {
    try {
      return new InternetAddress(letter.address(), letter.name(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private Session session() {
    URI server = URI.create(config.getValue("decem.smtp.url", String.class));
    Properties settings = settings(server);
    String userInfo = server.getUserInfo();
    if (userInfo == null) {
      return Session.getInstance(settings);
    }
    String[] parts = userInfo.split(":", 2);
    return Session.getInstance(settings, new Known(parts[0], parts.length > 1 ? parts[1] : ""));
  }

  /** A password crosses no network unless it is encrypted. */
  static Properties settings(URI server) {
    boolean known = server.getUserInfo() != null;
    boolean encrypted = "smtps".equals(server.getScheme());
    Properties settings = new Properties();
    settings.put("mail.smtp.host", server.getHost());
    settings.put("mail.smtp.port", Integer.toString(port(server, encrypted ? 465 : 25)));
    settings.put("mail.smtp.ssl.enable", Boolean.toString(encrypted));
    settings.put("mail.smtp.starttls.enable", "true");
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    settings.put("mail.smtp.connectiontimeout", "10000");
    settings.put("mail.smtp.timeout", "20000");
    settings.put("mail.smtp.writetimeout", "20000");
    settings.put("mail.smtp.auth", Boolean.toString(known));
    settings.put(
        "mail.smtp.starttls.required",
        Boolean.toString(known && !encrypted && !isThisMachine(server)));
    return settings;
  }

  private static int port(URI server, int usual) {
    return server.getPort() < 0 ? usual : server.getPort();
  }

  private static boolean isThisMachine(URI server) {
    return server.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
  }

  /** The name and password in the address. */
  private static final class Known extends Authenticator {
    private final PasswordAuthentication known;

    Known(String user, String password) {
      known = new PasswordAuthentication(user, password);
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return known;
    }
  }
}
