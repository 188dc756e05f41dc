package decem.approvals.control;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.papers.PaperKind;

/**
 * The one table of how each kind of paper is decided: verb, authority and sentences, in both
 * languages ({@code verbs.properties} and {@code verbs_fr.properties}).
 */
public final class VerbWords {

  private VerbWords() {}

  /** The verb as a button says it: "Take receipt and transmit". */
  public static String button(PaperKind kind, Language language) {
    return words(kind, "button", language);
  }

  /** What the person who decides is told they do, in one sentence. */
  public static String act(PaperKind kind, Language language) {
    return words(kind, "act", language);
  }

  /** What the act does not mean, or what follows from it. */
  public static String effect(PaperKind kind, Language language) {
    return words(kind, "effect", language);
  }

  /** The act with the paper's title, as "Your turn" asks for it. */
  public static String turn(PaperKind kind, Language language, String title) {
    return words(kind, "turn", language, title);
  }

  /** The state of a decided paper, as a word or two. */
  public static String done(PaperKind kind, Language language) {
    return words(kind, "done", language);
  }

  /** The other way, on the button that leads to it: "Ask for a supplement…". */
  public static String back(PaperKind kind, Language language) {
    return words(kind, "back", language);
  }

  /** The other way, on the button that does it. */
  public static String giveBack(PaperKind kind, Language language) {
    return words(kind, "giveBack", language);
  }

  public static String authority(PaperKind kind, Language language) {
    return words(kind, "authority", language);
  }

  /** The sentence that is decided, kept with the decision in both languages. */
  public static Bilingual statement(PaperKind kind, Bilingual title, String reference) {
    return new Bilingual(
        words(kind, "statement", Language.EN, title.in(Language.EN), reference),
        words(kind, "statement", Language.FR, title.in(Language.FR), reference));
  }

  private static String words(PaperKind kind, String what, Language language, Object... values) {
    return Words.verbs(language).say(kind + "." + what, values);
  }
}
