package decem.people.boundary;

import decem.contract.Bilingual;
import decem.people.control.QrCode;
import decem.people.entity.Account;
import java.util.Optional;

/**
 * What an authenticator application has to know while its first code is awaited.
 *
 * @param secret in letters, to be typed
 * @param link the same as an address that the application opens
 */
public record FactorToSetUp(String secret, String link) {

  /** The secret as one reads it to type it: four letters at a time. */
  public String grouped() {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The link as a picture for a telephone. */
  public Optional<QrCode> picture() {
    return QrCode.of(link);
  }

  static Optional<FactorToSetUp> of(Account account, Bilingual house) {
    String name = "Decem " + house.in(account.language());
    return account
        .plannedFactor()
        .map(secret -> new FactorToSetUp(secret, account.factorAddress(name.strip())));
  }
}
