package decem.proof;

/** The bytes are not the JSON that was expected. */
class JsonBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JsonBroken(String what) {
    super(what);
  }
}
