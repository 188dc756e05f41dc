package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.groups.GroupId;
import decem.contract.papers.FilePaper;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.groups.control.Fault;
import decem.groups.control.MandateDocument;
import decem.groups.control.MandateText;
import decem.groups.control.Readiness;
import decem.groups.control.Words;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Mandate;
import decem.groups.entity.MandateState;
import decem.groups.entity.Seat;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The three short steps of filing a mandate, each a transaction of its own. */
@Boundary
public class Filing {

  @Inject Shelf shelf;
  @Inject Preparation preparation;
  @Inject People people;
  @Inject House house;
  @Inject Database database;
  @Inject Chronicle chronicle;

  /** What the paper room is asked to file, under a key that stays until it has answered. */
  record Ready(UUID key, FilePaper.Filing filing) {}

  /** Either ready to be filed, or what is missing. */
  record Step(Optional<Ready> ready, Saved otherwise) {}

  /** Text of the pending mandate as it will be filed, in both languages. */
  @Needs(Act.PREPARE_GROUP)
  public Map<Language, List<MandateText.Part>> preview(GroupId id) {
    ExpertGroup group = shelf.group(id);
    Mandate mandate = group.pending().orElseThrow(() -> new Unknown("pending mandate"));
    return texts(group, mandate);
  }

  /** Closes the mandate for writing; asked again after an interruption it gives the same key. */
  @Needs(Act.FILE_MANDATE)
  Step mark(GroupId id, String typedNote) {
    ExpertGroup group = shelf.group(id);
    Optional<Mandate> pending = group.pending();
    if (pending.filter(m -> m.state() == MandateState.SUBMITTED).isPresent() || pending.isEmpty()) {
      return new Step(Optional.empty(), new Saved.MovedOn());
    }
    Mandate mandate = pending.get();
    if (mandate.state() == MandateState.DRAFT) {
      String note = Words.tidy(typedNote);
      List<Fault> faults = new ArrayList<>(preparation.missing(group, mandate));
      faults.addAll(Words.coverNote(note));
      if (!faults.isEmpty()) {
        return new Step(Optional.empty(), new Saved.NotYet(faults));
      }
      group.file(note);
    }
    return new Step(Optional.of(ready(group, mandate)), new Saved.Done(id.value()));
  }

  /** Remembers which version carries the mandate; from now on it lies before the authority. */
  @Needs(Act.FILE_MANDATE)
  void claim(GroupId id, VersionId version, Digest digest) {
    shelf.group(id).submitted(version, digest, database.now());
    chronicle.note(
        "groups.mandate-submitted",
        id.value(),
        Map.of(
            "paper", version.paper().value().toString(),
            "version", String.valueOf(version.number()),
            "digest", digest.hex()));
  }

  /** The paper room could not take it: it may be written again. */
  @Needs(Act.FILE_MANDATE)
  void giveBack(GroupId id) {
    shelf.group(id).notFiled();
  }

  private Ready ready(ExpertGroup group, Mandate mandate) {
    Map<Language, List<MandateText.Part>> texts = texts(group, mandate);
    Map<Language, String> documents = new EnumMap<>(Language.class);
    Bilingual title =
        new Bilingual(
            MandateText.title(group.name().en(), Language.EN),
            MandateText.title(group.name().fr(), Language.FR));
    texts.forEach(
        (language, parts) -> documents.put(language, MandateDocument.of(parts, language)));
    return new Ready(
        mandate.filingKey(),
        new FilePaper.Filing(
            group.id(), PaperKind.MANDATE, title, title.en(), documents, mandate.coverNote()));
  }

  private Map<Language, List<MandateText.Part>> texts(ExpertGroup group, Mandate mandate) {
    List<PersonId> persons = mandate.seats().stream().map(Seat::person).toList();
    Map<PersonId, String> names =
        people.cards(persons).values().stream()
            .collect(Collectors.toMap(PersonCard::id, PersonCard::name));
    Readiness.Terms terms =
        new Readiness.Terms(
            group.name(),
            mandate.task(),
            mandate.due(),
            mandate.bothChairs(),
            mandate.seats().stream().map(Seat::appointee).toList());
    Map<Language, List<MandateText.Part>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, MandateText.of(terms, mandate.number(), names, language));
    }
    return texts;
  }
}
