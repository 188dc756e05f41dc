package decem.server;

import decem.database.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one setting at a time; an empty one counts as unset. */
record Reading(Map<String, String> environment) {

  private static final Pattern IP = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.%]*:[0-9A-Fa-f:.%]*");

  Optional<String> text(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  String needed(String name) {
    return text(name)
        .orElseThrow(() -> new Refusal("DECEM_DB_URL is set, so " + name + " must be set too."));
  }

  void mustBeUnset(String because, String... names) {
    for (String name : names) {
      if (text(name).isPresent()) {
        throw new Refusal(name + " is set, but " + because + " is not.");
      }
    }
  }

  boolean flag(String name) {
    String said = text(name).orElse("false");
    return switch (said) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Refusal(name + " must be true or false, not " + said + ".");
    };
  }

  int port(String name, int otherwise) {
    String said = text(name).orElse(Integer.toString(otherwise));
    int port = said.matches("[0-9]{1,5}") ? Integer.parseInt(said) : 0;
    if (port < 1 || port > 65535) {
      throw new Refusal(name + " must be a port from 1 to 65535, not " + said + ".");
    }
    return port;
  }

  /** The address that people type: http or https, a name, no path. */
  URI address(String name, String otherwise) {
    String said = text(name).orElse(otherwise);
    URI address = uri(name, said);
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    boolean bare = address.getRawUserInfo() == null && address.getRawQuery() == null;
    boolean noPath = Optional.ofNullable(address.getRawPath()).orElse("").matches("/?");
    if (!web || address.getHost() == null || !bare || !noPath) {
      throw new Refusal(
          name
              + " must be an address without a path, as in https://decem.example.org, not "
              + said
              + ".");
    }
    if (IP.matcher(address.getHost().replaceAll("[\\[\\]]", "")).matches()) {
      throw new Refusal(name + " must name the host, not number it: passkeys need a name.");
    }
    return said.endsWith("/") ? uri(name, said.substring(0, said.length() - 1)) : address;
  }

  Optional<URI> smtp(String name) {
    return text(name)
        .map(
            said -> {
              URI server = uri(name, said);
              boolean mail =
                  "smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme());
              if (!mail || server.getHost() == null) {
                throw new Refusal(name + " must be smtp://host:port or smtps://host:port.");
              }
              return server;
            });
  }

  InetAddress bind(String name) {
    return number(name, text(name).filter(said -> !said.equals("localhost")).orElse("127.0.0.1"));
  }

  /** Checked here, used by the application. */
  Optional<String> addresses(String name) {
    Optional<String> said = text(name);
    said.ifPresent(
        list -> {
          for (String one : list.split("[ ,]+")) {
            number(name, one);
          }
        });
    return said;
  }

  private static InetAddress number(String name, String said) {
    try {
      if (IP.matcher(said).matches()) {
        return InetAddress.getByName(said);
      }
    } catch (UnknownHostException looksLikeOneButIsNone) {
      throw new Refusal(notAnAddress(name, said), looksLikeOneButIsNone);
    }
    throw new Refusal(notAnAddress(name, said));
  }

  private static String notAnAddress(String name, String said) {
    return name + " must hold IP addresses such as 127.0.0.1, not " + said + ".";
  }

  private static URI uri(String name, String said) {
    try {
      return new URI(said);
    } catch (URISyntaxException notOne) {
      throw new Refusal(name + " is not an address: " + notOne.getReason() + ".", notOne);
    }
  }
}
