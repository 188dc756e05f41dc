package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.groups.GroupId;
import decem.contract.papers.FilePaper;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Submits a mandate to the secretary general. Not one transaction but three: the mandate is closed
 * for writing, the paper room files it, the room remembers the version. Interrupted anywhere, it is
 * asked again and goes on with the same key.
 */
@ApplicationScoped
@Guarded
public class Submission {

  private static final System.Logger LOG = System.getLogger(Submission.class.getName());

  @Inject Filing filing;
  @Inject FilePaper papers;

  @Needs(Act.FILE_MANDATE)
  public Saved submit(GroupId id, String coverNote) {
    Filing.Step step = filing.mark(id, coverNote);
    if (step.ready().isEmpty()) {
      return step.otherwise();
    }
    Filing.Ready ready = step.ready().get();
    return switch (papers.file(ready.key(), ready.filing())) {
      case FilePaper.Filed filed -> {
        filing.claim(id, filed.version(), filed.digest());
        yield new Saved.Done(id.value());
      }
      case FilePaper.NotAcceptable refused -> {
        LOG.log(Level.WARNING, "A mandate could not be filed: {0}", refused.reason());
        filing.giveBack(id);
        yield new Saved.NotYet(List.of());
      }
    };
  }
}
