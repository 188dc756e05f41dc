package decem.contract.papers;

import decem.contract.access.Place;
import java.util.UUID;

/** A paper, in all its languages. */
public record PaperId(UUID value) implements Place {

  public static PaperId of(String text) {
    return new PaperId(UUID.fromString(text));
  }
}
