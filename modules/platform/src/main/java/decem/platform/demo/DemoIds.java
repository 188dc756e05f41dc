package decem.platform.demo;

import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of the demonstration are made from names, so that each room finds what another seeded.
 */
public final class DemoIds {

  /** The one group of the demonstration. */
  public static final GroupId GROUP = new GroupId(uuid("group:warning"));

  private DemoIds() {}

  public static PersonId person(String key) {
    return new PersonId(uuid(key));
  }

  public static BodyId body(String code) {
    return new BodyId(uuid("body:" + code));
  }

  public static UUID uuid(String key) {
    return UUID.nameUUIDFromBytes(("demo:" + key).getBytes(StandardCharsets.UTF_8));
  }
}
