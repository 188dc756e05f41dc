package decem.document;

import java.util.Locale;

/**
 * Why a document or a step is not taken. The detail is for logs and developers; people read the
 * text of {@link Code#messageKey()} in the bundle {@code decem.document.refusals}.
 */
public record Refusal(Code code, String detail) {
  /** One word per rule of LIVE-DRAFTING 4.2. */
  public enum Code {
    /** Not JSON as we accept it, or not the shape of a node or step. */
    MALFORMED,
    /** Nested deeper than a document may be. */
    TOO_DEEP,
    /** More nodes or letters than allowed. */
    TOO_LARGE,
    /** A node, mark or step type that the schema does not know. */
    UNKNOWN_TYPE,
    UNKNOWN_ATTRIBUTE,
    /** An attribute is missing or its value breaks its rule. */
    ATTRIBUTE,
    /** A control character or half a surrogate pair. */
    CHARACTERS,
    /** A node stands where the schema has no place for it. */
    CONTENT,
    /** A mark where none may be, twice, or beside one it excludes. */
    MARKS,
    /** Positions out of order or outside the document. */
    POSITION,
    /** The step does not fit this document. */
    STRUCTURE,
    /** Two blocks would carry one id. */
    DUPLICATE_ID;

    public String messageKey() {
      return "document.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
