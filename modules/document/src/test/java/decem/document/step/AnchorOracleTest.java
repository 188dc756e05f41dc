package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.Nodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Anchors through thousands of edits of a text that is full of look-alikes, compared with an oracle
 * that knows nothing of positions: it gives every letter an identity and remembers which of them
 * each anchor holds.
 */
class AnchorOracleTest {

  private static final int EDITS = 3_000;
  private static final int AT_ONCE = 12;

  /** A letter, or one end of a paragraph. Two of the same look are two. */
  private static final class Token {
    final char look;

    Token(char look) {
      this.look = look;
    }

    boolean isEnd() {
      return look == '(' || look == ')';
    }
  }

  /** An anchor of ours beside what the oracle says it holds. */
  private static final class Pair {
    final Set<Token> holds;
    Anchor.Words words;

    Pair(Anchor.Words words, Collection<Token> holds) {
      this.words = words;
      this.holds = new HashSet<>(holds);
    }
  }

  private final List<Token> tokens = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private Node document = Nodes.doc("en", Nodes.paragraph("river and river"));
  private Random random = new Random();
  private int detached;

  @ParameterizedTest
  @ValueSource(longs = {1, 20_261_123, 987_654_321})
  void every_anchor_holds_the_letters_it_was_put_on_and_no_other(long seed) {
    random = new Random(seed);
    tokens.addAll(tokens("(river and river)"));
    for (int i = 0; i < EDITS; i++) {
      while (pairs.size() < AT_ONCE) pairs.add(anchored());
      edit();
      assertThat(looks(tokens)).isEqualTo(looks(document));
      pairs.forEach(this::compare);
      pairs.removeIf(pair -> pair.words.detached() && random.nextInt(5) == 0);
    }
    assertThat(detached).isGreaterThan(EDITS / 10);
  }

  private void compare(Pair pair) {
    if (pair.holds.isEmpty()) {
      assertThat(pair.words.detached()).isTrue();
      detached++;
      return;
    }
    int first = 0;
    while (!pair.holds.contains(tokens.get(first))) first++;
    assertThat(pair.words).isEqualTo(new Anchor.Words(first, first + pair.holds.size(), false));
    assertThat(pair.holds).containsAll(tokens.subList(first, first + pair.holds.size()));
  }

  private Pair anchored() {
    int from = random.nextInt(tokens.size() - 1);
    int to = from + 1 + random.nextInt(Math.min(9, tokens.size() - from));
    return new Pair(Anchor.Words.at(from, to), tokens.subList(from, to));
  }

  private void edit() {
    int at = letterPlace();
    switch (random.nextInt(tokens.size() > 400 ? 4 : 8)) {
      case 0 -> replace(at, endOfRun(at), "");
      case 1 -> join();
      case 2 -> cutOut(paragraph());
      case 3 -> replace(at, endOfRun(at), "river");
      case 4 -> split(at);
      case 5 -> move();
      default -> replace(at, at, random.nextBoolean() ? "river " : "and");
    }
  }

  private void replace(int from, int to, String letters) {
    if (from == to && letters.isEmpty()) return;
    Fragment content = letters.isEmpty() ? Fragment.EMPTY : Fragment.of(Nodes.text(letters));
    apply(from, to, new Slice(content, 0, 0), tokens(letters));
  }

  private void split(int at) {
    Node half = Nodes.paragraph("");
    apply(at, at, new Slice(Fragment.of(List.of(half, half)), 1, 1), tokens(")("));
  }

  private void join() {
    int at = paragraph()[1];
    if (at < tokens.size()) apply(at - 1, at + 1, Slice.EMPTY, List.of());
  }

  /** A paragraph is cut and put elsewhere: the letters look the same and are others. */
  private void move() {
    if (document.childCount() < 2) return;
    int[] whole = paragraph();
    String letters = looks(tokens.subList(whole[0] + 1, whole[1] - 1));
    cutOut(whole);
    int to = paragraph()[random.nextInt(2)];
    apply(to, to, wholeParagraph(letters), tokens("(" + letters + ")"));
  }

  private void cutOut(int[] range) {
    if (document.childCount() > 1) apply(range[0], range[1], Slice.EMPTY, List.of());
  }

  private static Slice wholeParagraph(String letters) {
    return new Slice(Fragment.of(Nodes.paragraph(letters)), 0, 0);
  }

  private void apply(int from, int to, Slice slice, List<Token> instead) {
    Step step = new ReplaceStep(from, to, slice, false);
    document = step.apply(document);
    List<Token> gone = List.copyOf(tokens.subList(from, to));
    for (Pair pair : pairs) {
      pair.words = pair.words.through(step.map());
      boolean inside = gone.isEmpty() ? isInside(pair, from) : pair.holds.containsAll(gone);
      gone.forEach(pair.holds::remove);
      if (inside) pair.holds.addAll(instead);
    }
    tokens.subList(from, to).clear();
    tokens.addAll(from, instead);
  }

  /** Whether what is put there has letters of the anchor on both sides. */
  private boolean isInside(Pair pair, int at) {
    return at > 0
        && at < tokens.size()
        && pair.holds.contains(tokens.get(at - 1))
        && pair.holds.contains(tokens.get(at));
  }

  /** A place where letters may be typed. */
  private int letterPlace() {
    int[] whole = paragraph();
    return whole[0] + 1 + random.nextInt(whole[1] - whole[0] - 1);
  }

  private int endOfRun(int at) {
    int end = at;
    int most = at + 1 + random.nextInt(8);
    while (end < most && !tokens.get(end).isEnd()) end++;
    return end;
  }

  /** Where one of the paragraphs begins and ends. */
  private int[] paragraph() {
    int index = random.nextInt(document.childCount());
    int start = 0;
    for (int i = 0; i < index; i++) start += document.child(i).nodeSize();
    return new int[] {start, start + document.child(index).nodeSize()};
  }

  private static List<Token> tokens(String looks) {
    return looks.chars().mapToObj(look -> new Token((char) look)).toList();
  }

  private static String looks(List<Token> some) {
    StringBuilder looks = new StringBuilder();
    some.forEach(token -> looks.append(token.look));
    return looks.toString();
  }

  private static String looks(Node document) {
    StringBuilder looks = new StringBuilder();
    document.children().forEach(block -> looks.append('(').append(block.textContent()).append(')'));
    return looks.toString();
  }
}
