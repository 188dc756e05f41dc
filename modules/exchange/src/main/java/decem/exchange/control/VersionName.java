package decem.exchange.control;

import decem.contract.Language;

/** How a version is called on paper, and how its file is. */
public final class VersionName {
  private static final int LONGEST = 80;

  private VersionName() {}

  public static String of(int number, String label, Language language) {
    return label.isEmpty()
        ? Words.in(language, "version.name", number)
        : Words.in(language, "version.name.label", number, label);
  }

  /** From the reference alone, in letters that every system takes; never from a title. */
  public static String ofFile(String reference, Language language, String ending) {
    String plain = reference.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    String name = plain.isEmpty() ? "paper" : CleanText.shortened(plain, LONGEST);
    return name + "-" + language.tag() + "." + ending;
  }
}
