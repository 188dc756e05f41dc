package decem.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of permissions as it stands in the documentation, and the sentences above it: when an
 * office or a role for a body counts at a version, and who is told that a place is unknown.
 */
final class Table {

  private static final Path WRITTEN = Path.of("../../docs/generated/permissions.md");
  private static final Map<String, String> READING =
      Map.of("group", "READ_GROUP", "paper", "READ_PAPER", "version", "READ_VERSION");

  private static final Set<String> ON_THE_LIVING_TEXT =
      Set.of("WRITE_TEXT", "SUGGEST_IN_TEXT", "COMMENT_IN_GROUP");

  private final Map<String, Row> rows = new TreeMap<>();

  /** An act, the kind of place at which it is done, who has it, and whether a door leads to it. */
  record Row(
      String act,
      String at,
      Set<String> offices,
      Set<String> inGroup,
      Set<String> forBody,
      boolean hasDoor) {}

  /** How far the paper and its group have come; each stage opens more than the one before. */
  enum Stage {
    PREPARED,
    ESTABLISHED,
    CIRCULATED,
    SUBMITTED,
    DECIDED
  }

  /** What somebody who asks is told. */
  enum Word {
    YES,
    SIGN_IN,
    NOT_YOURS,
    NOT_HERE
  }

  private Table() {}

  static Table written() {
    Table table = new Table();
    try {
      Files.readAllLines(WRITTEN).stream()
          .filter(line -> line.matches("\\| [A-Z_]+ \\|.*"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .forEach(table::add);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return table;
  }

  private void add(List<String> cells) {
    Set<String> offices = names(cells.get(3));
    Set<String> inGroup = names(cells.get(4));
    Set<String> forBody = names(cells.get(5));
    boolean hasDoor = !cells.get(6).isEmpty();
    String act = cells.get(1);
    rows.put(act, new Row(act, cells.get(2), offices, inGroup, forBody, hasDoor));
  }

  Map<String, Row> rows() {
    return rows;
  }

  Set<String> roles() {
    return rows.values().stream()
        .flatMap(row -> List.of(row.offices(), row.inGroup(), row.forBody()).stream())
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Word word(String act, Player player, Stage stage) {
    Row row = rows.get(act);
    if (grants(row, player, stage) && !isHidden(row, player, stage)) {
      return Word.YES;
    }
    if (player.isNobody()) {
      return Word.SIGN_IN;
    }
    if (isHidden(row, player, stage)) {
      return Word.NOT_HERE;
    }
    if (row.at().equals("house")) {
      return Word.NOT_YOURS;
    }
    boolean reads = grants(rows.get(reading(row)), player, stage);
    return reads && !row.act().startsWith("READ_") ? Word.NOT_YOURS : Word.NOT_HERE;
  }

  /** What is to be read where the act is done. */
  private static String reading(Row row) {
    return ON_THE_LIVING_TEXT.contains(row.act()) ? "READ_LIVING_TEXT" : READING.get(row.at());
  }

  private boolean grants(Row row, Player player, Stage stage) {
    boolean inGroup = stage != Stage.PREPARED && player.isOneOf(row.inGroup());
    return switch (row.at()) {
      case "house" -> everybody(row, player) || player.isOneOf(row.offices());
      case "group" -> inGroup || player.isOneOf(row.offices());
      case "paper" ->
          inGroup
              || row.act().equals("READ_PAPER") && reads(rows.get("READ_VERSION"), player, stage);
      case "version" -> inGroup || disclosed(row, player, stage) || reads(row, player, stage);
      default -> throw new IllegalStateException("No such place: " + row.at());
    };
  }

  /**
   * A group that was never submitted is there for those who prepare it alone; a submission, until
   * it is decided, for its group and for those to whom it was submitted.
   */
  private boolean isHidden(Row row, Player player, Stage stage) {
    return switch (row.act()) {
      case "READ_GROUP" ->
          stage == Stage.PREPARED && !player.isOneOf(rows.get("PREPARE_GROUP").offices());
      case "DECIDE", "READ_SUBMISSION" ->
          stage != Stage.DECIDED
              && !player.isOneOf(rows.get("READ_SUBMISSION").offices())
              && !player.isOneOf(rows.get("READ_SUBMISSION").inGroup());
      default -> false;
    };
  }

  private static boolean everybody(Row row, Player player) {
    return row.act().equals("ANYBODY") || row.act().equals("SIGNED_IN") && !player.isNobody();
  }

  /** What is decided is read by everyone with any role but that of administrator. */
  private static boolean reads(Row row, Player player, Stage stage) {
    boolean everyone = stage == Stage.DECIDED && player.isOfTheHouse();
    return row.act().equals("READ_VERSION") && (everyone || disclosed(row, player, stage));
  }

  private static boolean disclosed(Row row, Player player, Stage stage) {
    boolean toBody = stage.compareTo(Stage.CIRCULATED) >= 0 && player.isOneOf(row.forBody());
    boolean toOffice =
        stage.compareTo(Stage.SUBMITTED) >= 0
            && player.readsSubmissions()
            && player.isOneOf(row.offices());
    return toBody || toOffice;
  }

  private static Set<String> names(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(", "));
  }
}
