package decem.drafts.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.Cases;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.contract.people.SignInId;
import decem.contract.people.SignedIn;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rooms that drafts asks, and the connections that the house keeps for its authority. */
@DataSourceDefinition(
    name = "java:app/jdbc/authority",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=decem.db.url}",
    user = "${MPCONFIG=decem.db.user}",
    password = "${MPCONFIG=decem.db.password}",
    transactional = false,
    minPoolSize = 1,
    maxPoolSize = 4)
@ApplicationScoped
class Neighbours {

  static String name(UUID person) {
    return "Person " + person.toString().substring(0, 8);
  }

  /** Everybody has a name. */
  @ApplicationScoped
  static class Everybody implements People {

    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
      return ids.stream()
          .distinct()
          .collect(Collectors.toMap(Function.identity(), Everybody::card));
    }

    private static PersonCard card(PersonId id) {
      ZoneId zone = ZoneId.of("Europe/Brussels");
      return new PersonCard(id, name(id.value()), "P", 1, Language.EN, zone, Optional.empty());
    }

    @Override
    public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
      return Map.of();
    }

    @Override
    public List<PersonCard> everyone() {
      return List.of();
    }
  }

  /** In a house without accounts nobody's sign-in ends. */
  @ApplicationScoped
  static class NoSignIns implements SignedIn {

    @Override
    public void atWork(Collection<SignInId> signIns) {
      throw new AssertionError("nobody came in by a sign-in");
    }
  }

  /** Every paper has a title, and a script in it. */
  @ApplicationScoped
  static class Titles implements Papers {

    @Override
    public Map<PaperId, PaperCard> cards(Collection<PaperId> ids) {
      return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Titles::card));
    }

    private static PaperCard card(PaperId id) {
      return new PaperCard(
          id,
          new GroupId(id.value()),
          "GR(2026)0007",
          PaperKind.REPORT,
          Bilingual.same("Rivers \"><script>alert(1)</script>"),
          "Rivers",
          Language.EN,
          "DEMO");
    }

    @Override
    public Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups) {
      return Map.of();
    }

    @Override
    public Map<VersionId, VersionCard> versions(Collection<VersionId> ids) {
      return Map.of();
    }

    @Override
    public Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> papers) {
      return Map.of();
    }

    @Override
    public Optional<byte[]> document(VersionId version, Language language) {
      return Optional.empty();
    }

    @Override
    public Optional<byte[]> manifest(VersionId version) {
      return Optional.empty();
    }

    @Override
    public Optional<Picture> picture(PaperId paper, Digest sha256) {
      return Optional.empty();
    }

    @Override
    public Map<VersionId, List<Asked>> circulatedTo(Collection<VersionId> versions) {
      return Map.of();
    }

    @Override
    public Map<PaperId, List<Circulated>> circulations(Collection<PaperId> papers) {
      return Map.of();
    }

    @Override
    public Optional<Submission> standingSubmission(PaperId paper) {
      return Optional.empty();
    }
  }

  /** No version was ever submitted. */
  @ApplicationScoped
  static class NoCases implements Cases {

    @Override
    public Map<PaperId, List<CaseCard>> of(Collection<PaperId> papers) {
      return Map.of();
    }
  }
}
