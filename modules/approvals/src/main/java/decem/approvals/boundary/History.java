package decem.approvals.boundary;

import decem.approvals.boundary.RecordView.Happening;
import decem.approvals.entity.Case;
import decem.contract.access.Act;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to a paper until a version was decided, as far as the reader may read the versions.
 */
@ApplicationScoped
class History {

  @Inject CaseFiles files;
  @Inject Names names;
  @Inject Asking asking;
  @Inject Access access;

  List<Happening> of(VersionCard version) {
    PersonId reader = asking.known();
    Stream<Happening> cases =
        files.of(List.of(version.id().paper())).stream()
            .filter(one -> one.version().number() <= version.id().number())
            .filter(one -> access.may(reader, Act.READ_VERSION, one.version()))
            .flatMap(this::happenings);
    Happening named = new Happening("named", version.id(), names.of(version.by()), version.at());
    return Stream.concat(cases, Stream.of(named))
        .sorted(Comparator.comparing(Happening::at).reversed())
        .toList();
  }

  private Stream<Happening> happenings(Case one) {
    Happening submitted =
        new Happening("submitted", one.version(), names.of(one.submittedBy()), one.submittedAt());
    Optional<Happening> end =
        one.endedAt()
            .map(
                at ->
                    new Happening(
                        one.state().name(), one.version(), one.endedBy().flatMap(names::of), at));
    return Stream.concat(Stream.of(submitted), end.stream());
  }
}
