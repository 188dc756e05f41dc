package decem.groups.entity;

import decem.contract.Digest;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The version of a paper that carries a mandate; a mandate that came back is carried anew. */
@Entity
@Table(schema = "groups", name = "carrier")
class Carrier {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "mandate")
  private Mandate mandate;

  private UUID paper;

  @Column(name = "version")
  private int versionNumber;

  private String digest;

  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Carrier() {}

  Carrier(Mandate mandate, VersionId version, Digest digest, Instant at) {
    this.id = UUID.randomUUID();
    this.mandate = mandate;
    this.paper = version.paper().value();
    this.versionNumber = version.number();
    this.digest = digest.hex();
    this.at = at;
  }

  VersionId version() {
    return new VersionId(new PaperId(paper), versionNumber);
  }

  Digest digest() {
    return new Digest(digest);
  }

  Instant at() {
    return at;
  }
}
