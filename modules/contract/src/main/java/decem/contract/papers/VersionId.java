package decem.contract.papers;

import decem.contract.access.Place;

/** A named, immutable state of a paper; numbers run from 1 without a gap. */
public record VersionId(PaperId paper, int number) implements Place {

  public VersionId {
    if (number < 1) {
      throw new IllegalArgumentException("Versions are numbered from 1, not " + number);
    }
  }
}
