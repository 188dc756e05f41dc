package decem.server;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Five words that mean nothing and can be said aloud: 63 random bits. */
final class Passphrase {

  private static final String CONSONANTS = "bdfgklmnprstvxzh";
  private static final String VOWELS = "aeiou";
  private static final int WORDS = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passphrase() {}

  static String make() {
    return IntStream.range(0, WORDS)
        .mapToObj(i -> syllable() + syllable())
        .collect(Collectors.joining("-"));
  }

  private static String syllable() {
    return "" + any(CONSONANTS) + any(VOWELS);
  }

  private static char any(String letters) {
    return letters.charAt(RANDOM.nextInt(letters.length()));
  }
}
