package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.PaperFact.VersionNamed;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.papers.control.NextActs;
import decem.platform.access.Unknown;
import decem.proof.Finding;
import decem.proof.Manifest;
import decem.proof.Proof;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {

  private PapersRoom room;

  @BeforeAll
  void theHouseIsOpen() throws Exception {
    room = new PapersRoom();
  }

  private Papers papers() {
    return room.boundary(PaperAnswers.class);
  }

  private List<Finding> proof(VersionId version, Digest expected) throws Exception {
    return room.as(
        room.chair,
        () ->
            Proof.check(
                papers().manifest(version).orElseThrow(),
                expected,
                language -> papers().document(version, language),
                picture -> papers().picture(version.paper(), picture).map(Papers.Picture::bytes)));
  }

  @Test
  void a_version_is_kept_in_the_bytes_that_were_hashed() throws Exception {
    VersionCard version = room.aVersion(room.aPaper());
    assertThat(Proof.holds(proof(version.id(), version.digest()))).isTrue();
    assertThat(version.parts())
        .extracting(VersionCard.Part::language)
        .containsExactly(Language.EN, Language.FR);
    assertThat(room.told.last(VersionNamed.class).digest()).isEqualTo(version.digest());
  }

  @Test
  void versions_are_numbered_without_a_gap_and_each_names_the_one_before() throws Exception {
    PaperId paper = room.aPaper();
    VersionCard first = room.aVersion(paper);
    VersionCard second = room.aVersion(paper);
    assertThat(List.of(first.id().number(), second.id().number())).containsExactly(1, 2);
    assertThat(second.reference()).isEqualTo(first.reference() + "-REV1");
    Manifest manifest =
        room.as(room.chair, () -> Manifest.read(papers().manifest(second.id()).orElseThrow()));
    assertThat(manifest.previous()).contains(first.digest());
    assertThat(manifest.reference()).isEqualTo(second.reference());
  }

  @Test
  void naming_again_with_the_same_key_gives_the_same_version() throws Exception {
    PaperId paper = room.aPaper();
    UUID key = UUID.randomUUID();
    Naming naming = room.boundary(Naming.class);
    Naming.Outcome once = room.as(room.chair, () -> naming.name(paper, key, "A"));
    Naming.Outcome twice = room.as(room.chair, () -> naming.name(paper, key, "A"));
    assertThat(twice).isEqualTo(once);
    PaperId other = room.aPaper();
    assertThatThrownBy(() -> room.as(room.chair, () -> naming.name(other, key, "A")))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void without_a_changed_word_there_is_no_new_version() throws Exception {
    PaperId paper = room.aPaper();
    VersionCard first = room.aVersion(paper);
    assertThat(
            room.as(
                room.chair, () -> room.boundary(Naming.class).name(paper, UUID.randomUUID(), "")))
        .isEqualTo(new Naming.SameAs(first));
  }

  @Test
  void a_language_without_a_word_is_no_language_of_the_version() throws Exception {
    PaperId paper = room.aPaper();
    room.write(paper, Language.EN, " ");
    room.write(paper, Language.FR, "Une phrase.");
    VersionCard version =
        ((Naming.Named)
                room.as(
                    room.chair,
                    () -> room.boundary(Naming.class).name(paper, UUID.randomUUID(), "")))
            .version();
    assertThat(version.parts()).extracting(VersionCard.Part::language).containsExactly(Language.FR);
    Manifest manifest =
        room.as(room.chair, () -> Manifest.read(papers().manifest(version.id()).orElseThrow()));
    assertThat(manifest.texts()).containsOnlyKeys(Language.FR);
    assertThat(papers().document(version.id(), Language.EN)).isEmpty();
    assertThat(Proof.holds(proof(version.id(), version.digest()))).isTrue();
    assertThat(offers(paper)).noneMatch(offer -> offer.kind() == NextActs.Kind.NAME);
  }

  private List<NextActs.Offer> offers(PaperId paper) throws Exception {
    return room.as(room.chair, () -> room.boundary(Heads.class).of(paper).offers());
  }

  @Test
  void a_version_without_a_word_in_any_language_is_not_named() throws Exception {
    PaperId paper = room.aPaper();
    room.write(paper, Language.EN, "");
    room.write(paper, Language.FR, " \u200B ");
    assertThat(
            room.as(
                room.chair, () -> room.boundary(Naming.class).name(paper, UUID.randomUUID(), "")))
        .isEqualTo(new Naming.NothingWritten());
    assertThat(papers().versionsOf(List.of(paper)).getOrDefault(paper, List.of())).isEmpty();
  }

  @Test
  void while_suggestions_wait_for_a_decision_no_version_is_named() throws Exception {
    PaperId paper = room.aPaper();
    room.texts.suggest(2);

    assertThat(name(paper)).isEqualTo(new Naming.SuggestionsOpen(2));
    room.texts.suggest(0);
    assertThat(name(paper)).isInstanceOf(Naming.Named.class);
  }

  private Naming.Outcome name(PaperId paper) throws Exception {
    return room.as(
        room.chair, () -> room.boundary(Naming.class).name(paper, UUID.randomUUID(), ""));
  }

  @Test
  void references_of_a_year_have_no_gap() throws Exception {
    String before = reference(room.aPaper());
    String after = reference(room.aPaper());
    int year = Year.now(ZoneId.of("Europe/Brussels")).getValue();
    assertThat(before).matches("GR\\(" + year + "\\)\\d{4}");
    assertThat(number(after)).isEqualTo(number(before) + 1);
  }

  private String reference(PaperId paper) throws Exception {
    return room.as(room.chair, () -> papers().cards(List.of(paper)).get(paper).reference());
  }

  private static int number(String reference) {
    return Integer.parseInt(reference.substring(reference.length() - 4));
  }

  @Test
  void the_application_can_change_or_remove_no_version() throws Exception {
    PaperId paper = room.aPaper();
    room.aVersion(paper);
    String id = paper.value().toString();
    for (String sql :
        List.of(
            "update papers.version set label = 'x' where paper = '%s'",
            "update papers.version set manifest = '\\x00' where paper = '%s'",
            "update papers.version_text set bytes = '\\x00' where paper = '%s'",
            "delete from papers.version where paper = '%s'",
            "delete from papers.version_text where paper = '%s'",
            "delete from papers.dossier where id = '%s'",
            "update papers.dossier set id = gen_random_uuid() where id = '%s'",
            "update papers.dossier set marking = 'x' where id = '%s'",
            "truncate papers.dossier cascade",
            "alter table papers.version disable trigger all",
            "set session_replication_role = replica")) {
      assertThatThrownBy(() -> room.database.app().run(sql.formatted(id)))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void even_the_owner_of_the_tables_is_stopped_by_the_trigger() throws Exception {
    VersionCard version = room.aVersion(room.aPaper());
    String id = version.id().paper().value().toString();
    for (String sql :
        List.of(
            "update papers.version set label = 'x' where paper = '%s'",
            "delete from papers.version_text where paper = '%s'",
            "truncate papers.version cascade")) {
      assertThatThrownBy(() -> room.database.owner().run(sql.formatted(id)))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void a_byte_changed_by_the_superuser_is_found() throws Exception {
    VersionCard version = room.aVersion(room.aPaper());
    String where = " where paper = '" + version.id().paper().value() + "'";
    room.database
        .superuser()
        .run(
            "set session_replication_role = replica;"
                + " update papers.version_text set bytes = overlay(bytes placing '\\x58'::bytea"
                + " from octet_length(bytes) / 2)"
                + where
                + " and language = 'EN'");
    List<Finding> findings = proof(version.id(), version.digest());
    assertThat(Proof.holds(findings)).isFalse();
    assertThat(findings).hasAtLeastOneElementOfType(Finding.TextDiffers.class);
  }

  @Test
  void a_changed_manifest_is_found() throws Exception {
    VersionCard version = room.aVersion(room.aPaper());
    room.database
        .superuser()
        .run(
            "set session_replication_role = replica; update papers.version set manifest ="
                + " overlay(manifest placing '\\x58'::bytea from 60) where paper = '"
                + version.id().paper().value()
                + "'");
    assertThat(proof(version.id(), version.digest()))
        .hasAtLeastOneElementOfType(Finding.ManifestDiffers.class);
  }
}
