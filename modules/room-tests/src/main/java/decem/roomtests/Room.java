package decem.roomtests;

import decem.contract.Fact;
import decem.database.Login;
import decem.database.testing.TestDatabase;
import decem.platform.sql.Database;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.Driver;

/**
 * A room as its test deploys it: the jar as it was built, what it stands on, the module's test
 * classes (scenarios, and fakes for the ports the room asks), a bare shell, and a database in which
 * only this room lives.
 *
 * <pre>
 *   private static final Room ROOM = Room.named("groups");
 *
 *   &#64;Deployment
 *   static WebArchive archive() {
 *     return ROOM.archive();
 *   }
 * </pre>
 */
public final class Room {

  private static final String KIT = "decem/roomtests/";

  private final String name;
  private final List<Class<?>> libraries =
      new ArrayList<>(List.of(Fact.class, Database.class, Driver.class, Assertions.class));
  private boolean ownDoor;

  private Room(String name) {
    this.name = name;
  }

  public static Room named(String name) {
    return new Room(name);
  }

  /** Adds the libraries in which these classes are. */
  public Room with(Class<?>... classes) {
    libraries.addAll(List.of(classes));
    return this;
  }

  /** The room has a way of its own to sign in; every other is entered as {@link Visitor} says. */
  public Room withItsOwnDoor() {
    ownDoor = true;
    return this;
  }

  public WebArchive archive() {
    WebArchive archive =
        ShrinkWrap.create(WebArchive.class, "ROOT.war")
            .merge(tests(), "WEB-INF/classes")
            .addAsLibrary(builtJar())
            .addClasses(HouseOfTests.class, CountedSource.class, Statements.class, Answers.class)
            .addClasses(Twice.class, Everything.class)
            .addAsWebInfResource(KIT + "beans.xml", "beans.xml")
            .addAsWebInfResource(KIT + "shell.xhtml", "shell.xhtml")
            .addAsWebInfResource(EmptyAsset.INSTANCE, "faces-config.xml")
            .setWebXML(KIT + "web.xml")
            .addAsResource(new StringAsset(settings()), "META-INF/microprofile-config.properties");
    libraries.stream().map(Room::jar).distinct().forEach(archive::addAsLibrary);
    return ownDoor ? archive : archive.addClass(Visitor.class);
  }

  /** The room's database as the application's role; in the test's own JVM, not on the server. */
  public Login database() {
    return InThisJvm.DATABASE.computeIfAbsent(name, room -> migrated(room).app());
  }

  /** A room that only gathers keeps nothing of its own. */
  private static TestDatabase migrated(String room) {
    boolean keeps = Room.class.getClassLoader().getResource("db/migration/" + room) != null;
    return keeps ? TestDatabase.forRooms(room) : TestDatabase.forRooms();
  }

  /** The pages of the room by their address, as they stand in the built room. */
  public List<String> pages() {
    try (Stream<Path> pages = Files.list(Path.of("target/classes/META-INF/resources", name))) {
      return pages
          .map(page -> "/" + name + "/" + page.getFileName().toString().replace(".xhtml", ""))
          .sorted()
          .toList();
    } catch (IOException nothingBuilt) {
      throw new UncheckedIOException(nothingBuilt);
    }
  }

  private String settings() {
    Login app = database();
    return house()
        + "decem.db.url=%s%ndecem.db.user=%s%ndecem.db.password=%s%n"
            .formatted(app.url(), app.user(), app.password());
  }

  private static String house() {
    try (InputStream settings =
        Objects.requireNonNull(Room.class.getResourceAsStream("house.properties"))) {
      return new String(settings.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class)
        .as(ExplodedImporter.class)
        .importDirectory("target/test-classes")
        .as(WebArchive.class);
  }

  private File builtJar() {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      return built
          .filter(file -> file.getFileName().toString().matches(name + "-[0-9.]+(-SNAPSHOT)?.jar"))
          .map(Path::toFile)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("The jar of " + name + " is not built"));
    } catch (IOException nothingBuilt) {
      throw new UncheckedIOException(nothingBuilt);
    }
  }

  private static File jar(Class<?> inside) {
    try {
      return new File(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    }
  }
}
