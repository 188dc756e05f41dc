package decem.document.diff;

import decem.document.Node;
import java.util.ArrayList;
import java.util.List;

/** Compares two blocks that belong together word by word; blanks go with the word before them. */
final class WordDiff {
  /** Blocks less alike than this are shown whole, struck and new, instead of as a patchwork. */
  private static final double ALIKE = 0.25;

  private final List<Word> before;
  private final List<Word> after;
  private final List<Hunk> hunks = new ArrayList<>();

  /** A word and the blanks after it. */
  private record Word(Token word, List<Token> blanks) {
    static List<Word> of(List<Token> tokens) {
      List<Word> words = new ArrayList<>();
      for (Token token : tokens) {
        if (token.isBlank() && !words.isEmpty()) words.getLast().blanks.add(token);
        else words.add(new Word(token, new ArrayList<>()));
      }
      return words;
    }

    static List<Token> tokens(List<Word> words) {
      List<Token> tokens = new ArrayList<>();
      for (Word word : words) {
        tokens.add(word.word);
        tokens.addAll(word.blanks);
      }
      return tokens;
    }

    String letters() {
      return word.key();
    }

    boolean endsLike(Word other) {
      return blanks.stream()
          .map(Token::key)
          .toList()
          .equals(other.blanks.stream().map(Token::key).toList());
    }
  }

  private WordDiff(List<Word> before, List<Word> after) {
    this.before = before;
    this.after = after;
  }

  static List<WordOp> of(Node before, Node after) {
    return of(Token.of(before), Token.of(after));
  }

  static List<WordOp> of(List<Token> left, List<Token> right) {
    WordDiff diff = new WordDiff(Word.of(left), Word.of(right));
    if (Likeness.of(left).to(Likeness.of(right)) < ALIKE) diff.add(new Hunk(false, left, right));
    else diff.align();
    List<WordOp> ops = new ArrayList<>();
    diff.hunks.forEach(hunk -> hunk.addTo(ops));
    return ops;
  }

  private void align() {
    List<String> left = before.stream().map(Word::letters).toList();
    List<String> right = after.stream().map(Word::letters).toList();
    int[] partner = Matching.of(left, right);
    int fromLeft = 0;
    int fromRight = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) continue;
      addChanged(fromLeft, i, fromRight, partner[i]);
      addSame(before.get(i), after.get(partner[i]));
      fromLeft = i + 1;
      fromRight = partner[i] + 1;
    }
    addChanged(fromLeft, before.size(), fromRight, after.size());
  }

  private void addChanged(int fromLeft, int toLeft, int fromRight, int toRight) {
    List<Token> lefts = Word.tokens(before.subList(fromLeft, toLeft));
    add(new Hunk(false, lefts, Word.tokens(after.subList(fromRight, toRight))));
  }

  private void addSame(Word left, Word right) {
    add(new Hunk(true, List.of(left.word), List.of(right.word)));
    add(new Hunk(left.endsLike(right), left.blanks, right.blanks));
  }

  /** Neighbours of one kind become one. */
  private void add(Hunk hunk) {
    if (hunk.isEmpty()) return;
    if (!hunks.isEmpty() && hunks.getLast().same() == hunk.same()) hunks.getLast().take(hunk);
    else hunks.add(hunk.open());
  }
}
