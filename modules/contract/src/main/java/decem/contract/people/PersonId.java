package decem.contract.people;

import java.util.UUID;

/** A person with an account. */
public record PersonId(UUID value) {

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }
}
