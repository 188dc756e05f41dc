package decem.document.diff;

import decem.document.reading.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike two texts are: Dice's measure over their bags of words, from 0 to 1. */
final class Likeness {
  private final Map<String, Integer> bag = new HashMap<>();
  private final int size;

  private Likeness(List<String> words) {
    for (String word : words) bag.merge(word, 1, Integer::sum);
    this.size = words.size();
  }

  static Likeness of(String letters) {
    return new Likeness(Tokens.of(letters).stream().filter(Tokens::isWord).toList());
  }

  static Likeness of(List<Token> tokens) {
    return new Likeness(tokens.stream().map(Token::key).filter(key -> !key.isBlank()).toList());
  }

  double to(Likeness other) {
    if (size + other.size == 0) return 1;
    Likeness smaller = bag.size() <= other.bag.size() ? this : other;
    Likeness larger = smaller == this ? other : this;
    int shared = 0;
    for (Map.Entry<String, Integer> word : smaller.bag.entrySet()) {
      shared += Math.min(word.getValue(), larger.bag.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * shared / (size + other.size);
  }
}
