package decem.drafts.control;

import java.util.Locale;

/** What a person may do in a living text. */
public enum May {
  EDIT,
  SUGGEST,
  READ;

  public static May of(boolean writes, boolean suggests) {
    if (writes) {
      return EDIT;
    }
    return suggests ? SUGGEST : READ;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
