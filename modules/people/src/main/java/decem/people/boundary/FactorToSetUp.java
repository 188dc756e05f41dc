package decem.people.boundary;

import decem.contract.Bilingual;
import decem.people.entity.Account;
import java.util.Optional;

/**
 * What an authenticator application has to know while its first code is awaited.
 *
 * @param secret in letters, to be typed
 * @param link the same as an address that the application opens
 */
public record FactorToSetUp(String secret, String link) {

  static Optional<FactorToSetUp> of(Account account, Bilingual house) {
    String name = "Decem " + house.in(account.language());
    return account
        .plannedFactor()
        .map(secret -> new FactorToSetUp(secret, account.factorAddress(name.strip())));
  }
}
