package decem.database.testing;

import decem.database.Login;
import decem.database.Migrations;
import decem.database.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of a test class's own: the rooms it names are migrated, platform always, and nothing
 * else is in it. Cheap, since it is a copy of one that was migrated before; durability is on as in
 * earnest. Nobody needs to close it: what is left is dropped at the next run.
 *
 * <pre>
 *   static final TestDatabase DATABASE = TestDatabase.forRooms("groups");
 *   Connection asTheApplication = DATABASE.app().open();
 * </pre>
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Slot slot;
  private final String name;

  private TestDatabase(Slot slot, String name) {
    this.slot = slot;
    this.name = name;
  }

  /** A new database with the migrations of these rooms, which must be on the class path. */
  public static TestDatabase forRooms(String... rooms) {
    Slot slot = Slot.ours();
    List<String> wanted = new ArrayList<>(List.of(rooms));
    if (!wanted.contains("platform")) {
      wanted.addFirst("platform");
    }
    String name = "test_" + COUNT.incrementAndGet();
    synchronized (slot) {
      slot.roles().copy(template(slot, wanted), name);
    }
    return new TestDatabase(slot, name);
  }

  /** A new database without any room, for who brings the migrations. */
  public static TestDatabase empty() {
    Slot slot = Slot.ours();
    String name = "test_" + COUNT.incrementAndGet();
    slot.roles().settle(name);
    return new TestDatabase(slot, name);
  }

  /** The application's role: no DDL, and only what the migrations grant. */
  public Login app() {
    return slot.roles().app(name);
  }

  /** The role that migrates and expunges. */
  public Login owner() {
    return slot.roles().owner(name);
  }

  /** The role that only reads. */
  public Login check() {
    return slot.roles().check(name);
  }

  /** For what only somebody with all power could do, such as changing one byte of a record. */
  public Login superuser() {
    return slot.postgres().superuser(name);
  }

  @Override
  public void close() {
    slot.roles().drop(name);
  }

  /** Migrated once per list of rooms; made anew when its scripts have changed since. */
  private static String template(Slot slot, List<String> rooms) {
    Migrations migrations =
        Migrations.onClassPath(TestDatabase.class.getClassLoader(), List.copyOf(rooms));
    String name = "template_" + String.join("_", migrations.rooms());
    if (slot.migrated().add(name)) {
      slot.roles().settle(name);
      try {
        migrations.run(slot.roles().owner(name));
      } catch (Refusal scriptsHaveChanged) {
        slot.roles().drop(name);
        slot.roles().settle(name);
        migrations.run(slot.roles().owner(name));
      }
    }
    return name;
  }
}
