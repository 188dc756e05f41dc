package decem.papers.boundary;

import decem.contract.access.Office;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** What people may read of papers, so that nothing else shapes what they are told. */
@ApplicationScoped
class Sights {

  private static final String MAY_READ =
      "select paper, version from access.may_read where person = ? and paper = any(?)";
  private static final String SITS_WITH_THE_AUTHORITY =
      "select 1 from access.standing where person = ? and scope = 'HOUSE' and role = any(?)";
  private static final String[] OFFICES = {
    Office.SECRETARY_GENERAL.name(), Office.PRIVATE_OFFICE.name(), Office.SECRETARIAT.name()
  };

  static final Sight NOTHING = new Sight(false, new TreeSet<>());

  @Inject Database database;

  /**
   * @param living whether the living text and everything about the paper is open to the reader
   * @param versions numbers of the versions that were opened to the reader besides
   */
  record Sight(boolean living, SortedSet<Integer> versions) {

    boolean of(int version) {
      return living || versions.contains(version);
    }
  }

  Map<PaperId, Sight> of(PersonId person, Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    Map<PaperId, Sight> sights = new HashMap<>();
    database
        .list(
            MAY_READ,
            row -> {
              PaperId paper = new PaperId(row.getObject(1, UUID.class));
              int version = row.getInt(2);
              SortedSet<Integer> one = new TreeSet<>();
              if (version > 0) {
                one.add(version);
              }
              return Map.entry(paper, new Sight(version == 0, one));
            },
            person.value(),
            ids)
        .forEach(part -> sights.merge(part.getKey(), part.getValue(), Sights::together));
    return sights;
  }

  /** Whether the reader learns how a case goes before it is decided. */
  boolean sitsWithTheAuthority(PersonId person) {
    return database.any(SITS_WITH_THE_AUTHORITY, person.value(), OFFICES);
  }

  private static Sight together(Sight one, Sight other) {
    SortedSet<Integer> versions = new TreeSet<>(one.versions());
    versions.addAll(other.versions());
    return new Sight(one.living() || other.living(), versions);
  }
}
