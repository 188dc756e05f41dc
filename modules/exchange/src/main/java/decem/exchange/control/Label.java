package decem.exchange.control;

import java.util.Optional;

/**
 * A block's id as the name of a bookmark. Word keeps names of letters, digits and underscores up to
 * 40 long; a name that begins with an underscore is hidden from its users.
 */
record Label(Kind kind, String id) {
  private static final String START = "_d";
  private static final int LONGEST = 40;

  /** What the id belongs to: a paragraph carries the ids of all blocks that begin with it. */
  enum Kind {
    BLOCK('b'),
    LIST('l'),
    ITEM('i'),
    TABLE('t'),
    ROW('r'),
    CELL('c'),
    QUOTE('q'),
    RECOMMENDATION('m'),
    NOTE('f');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    static Kind of(String nodeType) {
      return switch (nodeType) {
        case "bullet_list", "ordered_list" -> LIST;
        case "list_item" -> ITEM;
        case "table" -> TABLE;
        case "table_row" -> ROW;
        case "table_cell", "table_header" -> CELL;
        case "blockquote" -> QUOTE;
        case "recommendation" -> RECOMMENDATION;
        case "footnote" -> NOTE;
        default -> BLOCK;
      };
    }

    private static Optional<Kind> of(char letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** Empty for an id too long for a bookmark: that block gets a new one when it comes back. */
  Optional<String> bookmark() {
    String coded = id.replace("_", "__").replace("-", "_h").replace(":", "_c");
    String name = START + kind.letter + coded;
    return id.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
  }

  static Optional<Label> of(String bookmark) {
    if (!bookmark.startsWith(START) || bookmark.length() <= START.length() + 1) {
      return Optional.empty();
    }
    String coded = bookmark.substring(START.length() + 1);
    return coded.matches("(?:[A-Za-z0-9]|__|_h|_c)+")
        ? Kind.of(bookmark.charAt(START.length())).map(kind -> new Label(kind, decoded(coded)))
        : Optional.empty();
  }

  private static String decoded(String coded) {
    StringBuilder id = new StringBuilder();
    for (int at = 0; at < coded.length(); at++) {
      char letter = coded.charAt(at);
      id.append(letter == '_' ? escaped(coded.charAt(++at)) : letter);
    }
    return id.toString();
  }

  private static char escaped(char after) {
    return switch (after) {
      case 'h' -> '-';
      case 'c' -> ':';
      default -> '_';
    };
  }
}
