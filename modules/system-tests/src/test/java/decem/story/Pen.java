package decem.story;

import decem.bench.Caller;
import java.io.IOException;
import java.util.UUID;

/**
 * A page on which somebody writes: each save puts a paragraph with a word of its own at the top of
 * the text. A save that was not acknowledged is sent again as the same save, as the editor does.
 */
final class Pen {

  private static final String SAVE =
      """
      {"base":%d,"client":"%s","seq":%d,"kind":"edit","steps":[{"stepType":"replace","from":0,"to":0,"slice":\
      {"content":[{"type":"paragraph","attrs":{"id":"%s"},"content":[{"type":"text","text":"%s"}]}]}}]}\
      """;

  private final Caller caller;
  private final Ledger ledger;
  private final String address;
  private final String text;
  private final UUID client = UUID.randomUUID();
  private long base;
  private long next = 1;

  /** {@code address} is where the text is read; saves go below it. */
  Pen(Caller caller, Ledger ledger, String address) throws IOException {
    this.caller = caller;
    this.ledger = ledger;
    this.address = address;
    text = address.substring(address.lastIndexOf('/') + 1);
    base = caller.get(address).mustBe(200, address).number("n");
  }

  /** Until the house is gone. */
  void writesOn() {
    try {
      while (true) {
        save();
      }
    } catch (IOException gone) {
      // What was not acknowledged is sent again when the house is back.
    }
  }

  /** The commit that holds the word, once the house has said so. */
  long save() throws IOException {
    String word = word(client.toString(), Long.toString(next));
    ledger.tries(Deed.SAVED, text, client, next);
    while (true) {
      Caller.Answer answer =
          caller.postJson(
              address + "/commits", SAVE.formatted(base, client, next, "p" + word, word));
      if (answer.status() != 409) {
        base = answer.mustBe(200, address).number("n");
        ledger.acknowledged(Deed.SAVED, text, client, next, base);
        next++;
        return base;
      }
      base = caller.get(address).mustBe(200, address).number("n");
    }
  }

  /** The word that a save brings into the text. */
  static String word(String client, String seq) {
    return "w" + client.substring(0, 8) + "x" + seq + "z";
  }

  String lastWord() {
    return word(client.toString(), Long.toString(next - 1));
  }

  String text() {
    return text;
  }
}
