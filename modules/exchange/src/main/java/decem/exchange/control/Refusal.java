package decem.exchange.control;

/** Why a file cannot be taken. Each has a sentence in the message bundle, {@code refusal.NAME}. */
public enum Refusal {
  EMPTY,
  TOO_LARGE,
  NOT_WORD,
  OLD_WORD,
  OPEN_DOCUMENT,
  ENCRYPTED,
  MACROS,
  DAMAGED,
  DOUBLE_PARTS,
  TOO_MANY_PARTS,
  INFLATES_TOO_FAR,
  DOCTYPE,
  TOO_DEEP,
  TOO_LONG,
  PICTURE_TOO_LARGE,
  NOTHING_IN_IT,
  TOO_SLOW,
  BUSY
}
