package decem.platform.access;

import decem.contract.access.Office;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens one version to readers outside its group, inside the transaction of the act that opens it.
 */
@ApplicationScoped
public class Disclosures {

  private static final String OPEN =
      "insert into access.disclosed (id, paper, version, audience, body, office, because, at)"
          + " values (?, ?, ?, ?, ?, ?, ?, clock_timestamp())";

  @Inject Database database;

  /** A paper belongs to one group for ever; its members read the living text. */
  public void belongs(PaperId paper, GroupId group) {
    database.run(
        "insert into access.paper (paper, group_id) values (?, ?)", paper.value(), group.value());
  }

  public void toBody(VersionId version, BodyId body, String because) {
    insert(version, "BODY", body.value(), null, because);
  }

  public void toOffice(VersionId version, Office office, String because) {
    insert(version, "OFFICE", null, office, because);
  }

  /** A decided version is open to everyone who holds any role but that of administrator. */
  public void toHouse(VersionId version, String because) {
    insert(version, "HOUSE", null, null, because);
  }

  /**
   * Takes a version back from the offices, when a submission is withdrawn before anyone decided.
   */
  public void endForOffices(VersionId version) {
    database.run(
        "update access.disclosed set ended_at = clock_timestamp()"
            + " where paper = ? and version = ? and audience = 'OFFICE' and ended_at is null",
        version.paper().value(),
        version.number());
  }

  private void insert(
      VersionId version,
      String audience,
      @Nullable UUID body,
      @Nullable Office office,
      String because) {
    UUID id = UUID.randomUUID();
    database.run(
        OPEN, id, version.paper().value(), version.number(), audience, body, office, because);
  }
}
