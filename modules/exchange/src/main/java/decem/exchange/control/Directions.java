package decem.exchange.control;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Lines in which scripts run to the right and to the left, by the rules of the JDK. */
final class Directions implements BidiSplitter {
  private static final String OPEN = "([{<«‹≤⟦";
  private static final String CLOSED = ")]}>»›≥⟧";

  private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  /** Whether any letter of the text runs to the left. */
  static boolean runsLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  @Override
  public void setParagraph(String paragraph, byte direction) {
    boolean left = direction == RTL;
    bidi = new Bidi(paragraph, left ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = bidi.getRunStart(run);
    byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
    return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
  }

  /** That of the language of the text, which is English or French, whatever a line begins with. */
  @Override
  public byte getBaseDirection(String paragraph) {
    return LTR;
  }

  /** Turns what runs to the left round, so that it can be drawn from left to right. */
  static final class Reversal implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
      List<String> letters = new ArrayList<>();
      text.codePoints().forEach(letter -> add(letters, letter));
      return String.join("", letters.reversed());
    }

    private static void add(List<String> letters, int letter) {
      String drawn = Character.toString(mirrored(letter));
      boolean above = Character.getType(letter) == Character.NON_SPACING_MARK;
      if (above && !letters.isEmpty()) {
        letters.add(letters.removeLast() + drawn);
      } else {
        letters.add(drawn);
      }
    }

    private static int mirrored(int sign) {
      int open = OPEN.indexOf(sign);
      int closed = CLOSED.indexOf(sign);
      return open >= 0 ? CLOSED.charAt(open) : closed >= 0 ? OPEN.charAt(closed) : sign;
    }

    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
