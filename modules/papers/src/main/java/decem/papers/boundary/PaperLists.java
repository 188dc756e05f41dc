package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.Standings;
import decem.contract.people.PersonId;
import decem.papers.boundary.Sights.Sight;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The papers that a person may read in any part, and where each stands for that reader. */
@Boundary
public class PaperLists {

  public static final int ON_A_PAGE = 25;

  private static final String OPENS_IN =
      "select place from access.standing where person = ? and scope = 'GROUP' and role = any(?)";

  @Inject Database database;
  @Inject Asking asking;
  @Inject PaperShelf papers;
  @Inject Sights sights;
  @Inject Standings standings;
  @Inject Groups groups;

  /**
   * @param from how many rows come before the page
   */
  public record Wish(Optional<GroupId> group, Optional<PaperStanding.Stage> stage, int from) {}

  /**
   * @param version the newest version that was opened to the reader; empty where the whole paper is
   */
  public record Row(
      PaperCard paper, Bilingual group, PaperStanding standing, Optional<Integer> version) {}

  /**
   * @param total rows on all pages
   * @param groups the groups whose papers the reader may read, for choosing one
   * @param opensIn groups in which the reader may open a paper
   */
  public record Page(
      List<Row> rows, int total, Map<GroupId, Bilingual> groups, List<GroupId> opensIn) {}

  @Needs(Act.SIGNED_IN)
  public Page list(Wish wish) {
    PersonId reader = asking.known();
    List<PaperCard> readable = papers.readable(reader.value());
    List<PaperId> ids = readable.stream().map(PaperCard::id).toList();
    Map<PaperId, PaperStanding> standing = standings.standings(reader, ids);
    List<PaperCard> wanted =
        readable.stream()
            .filter(card -> wish.group().map(card.group()::equals).orElse(true))
            .filter(card -> wish.stage().map(at(standing, card)::equals).orElse(true))
            .toList();
    List<GroupId> opensIn = opensIn(reader);
    Map<GroupId, Bilingual> names = names(readable, opensIn);
    Map<PaperId, Sight> sight = sights.of(reader, ids);
    List<Row> rows =
        wanted.stream()
            .skip(wish.from())
            .limit(ON_A_PAGE)
            .map(card -> row(card, names, standing, sight))
            .toList();
    return new Page(rows, wanted.size(), names, opensIn);
  }

  private static PaperStanding.Stage at(Map<PaperId, PaperStanding> standing, PaperCard card) {
    return required(standing, card.id()).stage();
  }

  private static Row row(
      PaperCard card,
      Map<GroupId, Bilingual> names,
      Map<PaperId, PaperStanding> standing,
      Map<PaperId, Sight> sights) {
    Sight sight = sights.getOrDefault(card.id(), Sights.NOTHING);
    return new Row(
        card,
        names.getOrDefault(card.group(), Bilingual.same("")),
        required(standing, card.id()),
        sight.living() || sight.versions().isEmpty()
            ? Optional.empty()
            : Optional.of(sight.versions().last()));
  }

  private Map<GroupId, Bilingual> names(List<PaperCard> papers, Collection<GroupId> more) {
    Set<GroupId> ids = new HashSet<>(more);
    papers.forEach(card -> ids.add(card.group()));
    Map<GroupId, Bilingual> names = new LinkedHashMap<>();
    groups.cards(ids).values().stream()
        .sorted((one, other) -> one.name().en().compareTo(other.name().en()))
        .forEach((GroupCard card) -> names.put(card.id(), card.name()));
    return names;
  }

  private List<GroupId> opensIn(PersonId person) {
    String[] roles = Act.OPEN_PAPER.groupRoles().stream().map(Enum::name).toArray(String[]::new);
    return database.list(
        OPENS_IN, row -> new GroupId(row.getObject(1, UUID.class)), person.value(), roles);
  }

  private static PaperStanding required(Map<PaperId, PaperStanding> standing, PaperId paper) {
    PaperStanding found = standing.get(paper);
    if (found == null) {
      throw new IllegalStateException("No standing of " + paper);
    }
    return found;
  }
}
