package decem.approvals.page;

import decem.approvals.boundary.RecordView;
import decem.approvals.boundary.Records;
import decem.contract.papers.VersionId;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record page: whether the stored bytes are still what was decided. */
@Named
@RequestScoped
public class RecordPage {

  @Inject Records records;
  @Inject Here here;

  private @Nullable Optional<RecordView> view;

  /** Refuses what cannot be shown before anything is written. */
  public void open() {
    view();
  }

  VersionId asked() {
    return Addressed.version();
  }

  Optional<RecordView> view() {
    Optional<RecordView> known = view;
    if (known == null) {
      known = records.of(asked());
      view = known;
    }
    return known;
  }

  public boolean isKept() {
    return view().isPresent();
  }

  public RecordText getText() {
    return new RecordText(view().orElseThrow(), here);
  }

  /** Where the version itself can be read, decided or not. */
  public String getReadAddress() {
    VersionId version = asked();
    return "/papers/" + version.paper().value() + "/versions/" + version.number();
  }

  /** The form carries its paper and version, whatever address it is sent to. */
  public String getId() {
    return asked().paper().value().toString();
  }

  public int getNumber() {
    return asked().number();
  }
}
