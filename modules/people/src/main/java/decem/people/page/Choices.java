package decem.people.page;

import decem.people.control.Addresses;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be chosen for a person, as words to values. */
final class Choices {

  private Choices() {}

  static Map<String, String> languages() {
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put("English", "en");
    languages.put("Français", "fr");
    return languages;
  }

  static Map<String, String> zones() {
    Map<String, String> zones = new LinkedHashMap<>();
    Addresses.zones().forEach(zone -> zones.put(zone.replace('_', ' '), zone));
    return zones;
  }
}
