package decem.groups.boundary;

import decem.groups.control.Fault;
import java.util.List;
import java.util.UUID;

/** What became of an entry that somebody wanted to save. */
public sealed interface Saved {

  /** It is saved; the id of what was made or changed. */
  record Done(UUID id) implements Saved {}

  /** Nothing was saved: these fields need another look. */
  record NotYet(List<Fault> faults) implements Saved {}

  /** Nothing was saved: it was submitted, or changed by somebody else, since the page was shown. */
  record MovedOn() implements Saved {}
}
