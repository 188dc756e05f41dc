package decem.people.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a password must not be. Length is what counts; beyond it only what everybody tries first is
 * refused: common words of our two languages however dressed up, the owner's own name and address,
 * rows and repetitions.
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;
  public static final int ADVISED = 15;
  static final int LONGEST = 200;

  /**
   * Letters that may be left beside common words, rows or names before the rest counts for
   * something.
   */
  private static final int TRIMMINGS = 4;

  private static final int RUN = 5;
  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "01234567890123456789",
          "qwertyuiopasdfghjklzxcvbnm",
          "azertyuiopqsdfghjklmwxcvbn",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
          "1q2w3e4r5t6y7u8i9o0p",
          "1a2z3e4r5t6y7u8i9o0p");
  private static final List<String> COMMON = common();

  private PasswordRules() {}

  /** Why a password is refused, or that it is not. */
  public enum Verdict {
    GOOD,
    TOO_SHORT,
    TOO_LONG,
    REPEATED,
    SEQUENTIAL,
    LIKE_OWNER,
    COMMON
  }

  public static Verdict judge(String password, String name, String address) {
    int length = password.codePointCount(0, password.length());
    String plain = plain(password);
    if (length < SHORTEST) {
      return Verdict.TOO_SHORT;
    }
    if (length > LONGEST) {
      return Verdict.TOO_LONG;
    }
    if (password.codePoints().distinct().count() < 5) {
      return Verdict.REPEATED;
    }
    if (withoutRows(plain).length() < TRIMMINGS) {
      return Verdict.SEQUENTIAL;
    }
    if (letters(without(plain, owner(name, address))) < TRIMMINGS) {
      return Verdict.LIKE_OWNER;
    }
    return isCommon(plain) ? Verdict.COMMON : Verdict.GOOD;
  }

  private static boolean isCommon(String plain) {
    String undressed =
        plain
            .replace('0', 'o')
            .replace('1', 'i')
            .replace('3', 'e')
            .replace('4', 'a')
            .replace('5', 's')
            .replace('7', 't');
    return letters(without(plain, COMMON)) < TRIMMINGS
        || letters(without(undressed, COMMON)) < TRIMMINGS;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static String without(String text, List<String> words) {
    String rest = text;
    for (String word : words) {
      rest = rest.replace(word, "");
    }
    return rest;
  }

  private static List<String> owner(String name, String address) {
    return Arrays.stream((name + " " + address.replace('.', ' ').replace('@', ' ')).split("\\s+"))
        .map(PasswordRules::plain)
        .filter(word -> word.length() > 2)
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** What is left when runs of neighbours on keyboard or in the alphabet are taken out. */
  private static String withoutRows(String plain) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < plain.length()) {
      int run = runFrom(plain, at);
      if (run < RUN) {
        rest.append(plain.charAt(at));
      }
      at += run < RUN ? 1 : run;
    }
    return rest.toString();
  }

  private static int runFrom(String plain, int at) {
    int longest = 0;
    for (String row : ROWS) {
      String back = new StringBuilder(row).reverse().toString();
      for (int end = at + RUN; end <= plain.length(); end++) {
        String run = plain.substring(at, end);
        if (row.contains(run) || back.contains(run)) {
          longest = Math.max(longest, end - at);
        }
      }
    }
    return longest;
  }

  /** Lower case, without accents, spaces and signs. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace('@', 'a')
        .replace('$', 's')
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static List<String> common() {
    try (InputStream list =
        Objects.requireNonNull(
            PasswordRules.class.getResourceAsStream("/decem/people/common-words.txt"))) {
      String words = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(words.split("\\s+"))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
