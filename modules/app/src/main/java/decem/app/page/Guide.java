package decem.app.page;

import decem.platform.access.Unknown;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The user guide in the reader's language: its pages, and the one that is open. */
@Named
@RequestScoped
public class Guide {

  private static final String FIRST = "index";

  @Inject Here here;

  private String name = FIRST;

  /** A page of the guide, as the list shows it. */
  public record Entry(String name, String title) {

    public String address() {
      return name.equals(FIRST) ? "/help" : "/help/" + name;
    }
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name.isEmpty() ? FIRST : name;
  }

  public List<Entry> getPages() {
    return new BufferedReader(new StringReader(read("pages.properties")))
        .lines()
        .map(line -> line.split(" = ", 2))
        .map(parts -> new Entry(parts[0], parts[1]))
        .toList();
  }

  public String getTitle() {
    return open().title();
  }

  /** Our own words, made from the guide when the house was built. */
  public String getText() {
    return read(open().name() + ".html");
  }

  private Entry open() {
    return getPages().stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Unknown("help " + name));
  }

  private String read(String file) {
    String path = "/decem/app/guide/" + here.getLanguage() + "/" + file;
    try (InputStream in = Guide.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new Unknown(path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
