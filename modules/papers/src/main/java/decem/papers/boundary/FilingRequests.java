package decem.papers.boundary;

import decem.contract.papers.FilePaper;
import decem.platform.access.Answers;
import decem.platform.access.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Answers groups, which files a mandate like any other paper. */
@ApplicationScoped
@OwnTransaction
@Answers
class FilingRequests implements FilePaper {

  @Inject MandateFiling filing;

  @Override
  public Outcome file(UUID key, Filing wanted) {
    return filing.file(wanted.group(), key, wanted);
  }
}
