package decem.people.control;

import decem.contract.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The round that stands for a person: initials from the name, a tone from the id. */
public final class Badge {

  private static final int TONES = 8;

  /** Words between the others that have no letter of their own. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "and", "the", "for", "in", "on", "de", "du", "des", "d", "la", "le", "les", "l",
          "et", "pour", "en", "à", "au", "aux", "von", "van", "der", "den");

  private Badge() {}

  /**
   * "Anna Berg" is AB. A name with a comma is a role and a field, and the field counts: "Expert,
   * energy" is EN, "Co-chair, public law" PL.
   */
  public static String initials(String name) {
    String field = name.substring(name.indexOf(',') + 1).strip();
    List<String> words =
        Arrays.stream((field.isEmpty() ? name : field).split("[\\s\\p{Punct}’]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> counting = words.stream().filter(Badge::counts).toList();
    return initials(counting.isEmpty() ? words : counting, name).toUpperCase(Locale.ROOT);
  }

  public static int tone(PersonId person) {
    return Math.floorMod(person.value().hashCode(), TONES) + 1;
  }

  private static String initials(List<String> words, String name) {
    if (words.isEmpty()) {
      return name.isEmpty() ? "?" : first(name, 1);
    }
    return words.size() == 1
        ? first(words.get(0), 2)
        : first(words.get(0), 1) + first(words.get(words.size() - 1), 1);
  }

  private static boolean counts(String word) {
    return !SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String first(String word, int letters) {
    int end = word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length())));
    return word.substring(0, end);
  }
}
