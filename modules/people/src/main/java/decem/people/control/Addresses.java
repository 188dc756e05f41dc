package decem.people.control;

import decem.platform.words.Typed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What may stand in the fields of an account. */
public final class Addresses {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 254;

  private Addresses() {}

  /** A name of 1 to 120 letters on one line, one of which can be seen. */
  public static boolean isName(String name) {
    return !Typed.isEmpty(name)
        && name.codePointCount(0, name.length()) <= LONGEST_NAME
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  /** An address that looks like one; whether it reaches anybody, only a mail can tell. */
  public static boolean isAddress(String address) {
    return address.length() <= LONGEST_ADDRESS
        && address.matches(
            "[^\\s@<>\",;:\\\\()\\[\\]]{1,64}@[\\p{L}\\p{Nd}-]+(\\.[\\p{L}\\p{Nd}-]+)+");
  }

  public static Optional<ZoneId> zone(@Nullable String id) {
    try {
      return id != null && zones().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Zones by region and city, as people know them. */
  public static List<String> zones() {
    TreeSet<String> zones = new TreeSet<>();
    ZoneId.getAvailableZoneIds().stream()
        .filter(
            id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
        .forEach(zones::add);
    zones.add("UTC");
    return List.copyOf(zones);
  }
}
