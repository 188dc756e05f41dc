package decem.contract.groups;

import decem.contract.Bilingual;

/**
 * A body as others see it.
 *
 * @param code the three-letter code, upper case
 * @param place its position in the one configured protocol order, the same in both languages
 */
public record BodyCard(BodyId id, String code, Bilingual name, Kind kind, int place) {

  /** What sort of body it is. */
  public enum Kind {
    DELEGATION,
    STAFF
  }
}
