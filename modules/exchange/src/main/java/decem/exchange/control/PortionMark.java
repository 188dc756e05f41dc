package decem.exchange.control;

/** The marking of one block, written before its first word. */
final class PortionMark {
  private PortionMark() {}

  static String write(String mark) {
    return "(" + mark + ") ";
  }

  static String read(String written) {
    String bare = written.strip();
    return bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
  }
}
