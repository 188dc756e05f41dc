package decem.document.diff;

import decem.document.Node;
import decem.document.reading.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How much a pair differs: in nothing that a reader sees, in form, or in what it says. */
enum Weight {
  NONE,
  FORM,
  WORDS;

  private static final Set<String> UNSEEN = Set.of("id", "colwidth");

  /**
   * Attributes that say something: whom a recommendation asks, and by when; which picture it is.
   */
  private static final Set<String> SAYING = Set.of("owner", "due", "src", "alt");

  static Weight of(Op op) {
    return switch (op) {
      case Op.Kept kept -> NONE;
      case Op.Added in -> PlainText.of(in.node()).isBlank() ? FORM : WORDS;
      case Op.Removed out -> PlainText.of(out.node()).isBlank() ? FORM : WORDS;
      case Op.Edited edited ->
          most(ofOutsides(edited.beforeOutside(), edited.afterOutside()), ofWords(edited.words()));
      case Op.Parted parted -> ofParts(parted.parts());
      case Op.Joined joined -> ofParts(joined.parts());
      case Op.Nested nested ->
          nested.inside().stream()
              .map(Weight::of)
              .reduce(ofOutsides(nested.beforeOutside(), nested.afterOutside()), Weight::most);
    };
  }

  /** A blank that made way for the boundary, or took its place, says nothing. */
  private static Weight ofParts(List<Op.Part> parts) {
    List<WordOp> words = Op.Part.words(parts).stream().filter(word -> !word.isBlank()).toList();
    return most(FORM, ofWords(words));
  }

  private static Weight ofWords(List<WordOp> words) {
    Weight weight = NONE;
    for (WordOp word : words) {
      weight =
          switch (word.kind()) {
            case SAME -> weight;
            case REFORMATTED -> most(weight, FORM);
            case DELETED, INSERTED -> WORDS;
          };
    }
    return weight;
  }

  static Weight ofOutsides(Node before, Node after) {
    if (before.type() != after.type()) return FORM;
    Weight weight = NONE;
    for (String name : before.type().attributeNames()) {
      if (UNSEEN.contains(name) || Objects.equals(before.attribute(name), after.attribute(name)))
        continue;
      weight = most(weight, SAYING.contains(name) ? WORDS : FORM);
    }
    return weight;
  }

  private static Weight most(Weight one, Weight other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
