package decem.document.diff;

import decem.document.reading.PlainText;
import decem.document.reading.WordCount;
import java.util.List;

/** Counts words over the operations. */
final class Words {
  private Words() {}

  static int added(List<Op> ops) {
    return ops.stream().mapToInt(Words::added).sum();
  }

  static int removed(List<Op> ops) {
    return ops.stream().mapToInt(Words::removed).sum();
  }

  private static int added(Op op) {
    return switch (op) {
      case Op.Added in -> in.moved() ? 0 : WordCount.words(PlainText.of(in.node()));
      case Op.Edited edited -> of(edited.words(), WordOp.Kind.INSERTED);
      case Op.Parted parted -> of(Op.Part.words(parted.parts()), WordOp.Kind.INSERTED);
      case Op.Joined joined -> of(Op.Part.words(joined.parts()), WordOp.Kind.INSERTED);
      case Op.Nested nested -> added(nested.inside());
      case Op.Kept kept -> 0;
      case Op.Removed out -> 0;
    };
  }

  private static int removed(Op op) {
    return switch (op) {
      case Op.Removed out -> out.moved() ? 0 : WordCount.words(PlainText.of(out.node()));
      case Op.Edited edited -> of(edited.words(), WordOp.Kind.DELETED);
      case Op.Parted parted -> of(Op.Part.words(parted.parts()), WordOp.Kind.DELETED);
      case Op.Joined joined -> of(Op.Part.words(joined.parts()), WordOp.Kind.DELETED);
      case Op.Nested nested -> removed(nested.inside());
      case Op.Kept kept -> 0;
      case Op.Added in -> 0;
    };
  }

  private static int of(List<WordOp> words, WordOp.Kind kind) {
    return words.stream().filter(word -> word.kind() == kind).mapToInt(WordOp::words).sum();
  }
}
