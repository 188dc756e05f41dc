package decem.drafts.entity;

import java.util.UUID;

/** An anchor as it is stored: where it was placed, and where it stood at commit {@code atN}. */
public record AnchorRow(
    UUID id,
    UUID text,
    String kind,
    String block,
    String quote,
    long atN,
    int from,
    int to,
    boolean detached) {

  public AnchorRow moved(long n, int newFrom, int newTo, boolean nowDetached) {
    return new AnchorRow(id, text, kind, block, quote, n, newFrom, newTo, nowDetached);
  }
}
