package decem.exchange.control;

import decem.contract.Digest;
import decem.contract.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * What stands on every page that leaves the house, as a file or from a printer, in the language of
 * the text.
 *
 * @param reference of the version, with its suffix
 * @param version how the version is called, such as "Version 3"
 * @param digest of the version's manifest
 */
public record Imprint(
    Language language,
    String title,
    String reference,
    String version,
    LocalDate date,
    Digest digest,
    String marking) {

  /** The date in full, as the language writes it. */
  String dateInWords() {
    DateTimeFormatter full =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language == Language.EN ? Locale.UK : Locale.FRANCE);
    return date.format(full);
  }

  /** The first line of the footer, without the page. */
  public String line() {
    return reference + " · " + version + " · " + dateInWords();
  }

  public String digestLine() {
    return "SHA-256 " + digest.hex();
  }
}
