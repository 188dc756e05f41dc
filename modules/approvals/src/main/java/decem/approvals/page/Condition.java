package decem.approvals.page;

/**
 * One thing that the person who decides should know.
 *
 * @param kind met, over (worth a look) or miss
 * @param text the sentence
 * @param why what it rests on
 */
public record Condition(String kind, String text, String why) {

  boolean isMet() {
    return kind.equals("met");
  }
}
