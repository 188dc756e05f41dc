package decem.drafts.control;

/**
 * Why a line ends: the code on the wire and the close code of a socket, as docs/live-protocol.md
 * has them.
 */
public enum Bye {
  ENDED("ended", 4001),
  NO_RIGHT("no-right", 4003),
  NO_TICKET("no-ticket", 4004),
  SILENT("silent", 4008),
  SLOW("slow", 4009),
  FLOOD("flood", 4010),
  MALFORMED("malformed", 4011),
  MOVED("moved", 4012),
  STOPPING("stopping", 4013),
  MANY("many", 4014),
  TROUBLE("trouble", 4015),
  STALE("stale", 4016);

  private final String code;
  private final int closeCode;

  Bye(String code, int closeCode) {
    this.code = code;
    this.closeCode = closeCode;
  }

  public String code() {
    return code;
  }

  public int closeCode() {
    return closeCode;
  }
}
