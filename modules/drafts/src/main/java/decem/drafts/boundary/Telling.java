package decem.drafts.boundary;

import decem.contract.Fact;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.facts.Facts;
import jakarta.inject.Inject;

/**
 * Tells the rare facts of a text in a transaction of their own, after the commit they speak of is
 * durable.
 */
@Boundary
@Answers
public class Telling {

  @Inject Facts facts;

  public void tell(Fact fact) {
    facts.tell(fact);
  }
}
