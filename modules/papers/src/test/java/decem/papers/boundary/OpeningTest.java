package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.exchange.WordFiles;
import decem.contract.groups.GroupId;
import decem.contract.papers.FilePaper;
import decem.contract.papers.PaperFact.PaperOpened;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Papers.Picture;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Nodes;
import decem.platform.access.Unknown;
import decem.proof.Manifest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningTest {

  private PapersRoom room;

  @BeforeAll
  void theHouseIsOpen() throws Exception {
    room = new PapersRoom();
  }

  private static Opening.NewPaper wanted(Map<Language, Opening.Upload> files) {
    return new Opening.NewPaper(
        PaperKind.REPORT, Language.EN, new Bilingual("Rivers <b>", ""), " The  rivers ", files);
  }

  private Opening.Outcome open(UUID key, Opening.NewPaper wanted) throws Exception {
    return room.as(
        room.chair, () -> room.boundary(Opening.class).open(room.groups.group, key, wanted));
  }

  private int dossiers() throws Exception {
    return Integer.parseInt(
        room.database.owner().ask("select count(*) from papers.dossier where state = 'OPEN'"));
  }

  @Test
  void a_second_click_opens_no_second_paper() throws Exception {
    UUID key = UUID.randomUUID();
    Opening.Outcome once = open(key, wanted(Map.of()));
    int papers = dossiers();
    int told = room.told.of(PaperOpened.class).size();
    assertThat(open(key, wanted(Map.of()))).isEqualTo(once);
    assertThat(dossiers()).isEqualTo(papers);
    assertThat(room.told.of(PaperOpened.class)).hasSize(told);
  }

  @Test
  void nobody_takes_up_the_request_of_another() throws Exception {
    UUID key = UUID.randomUUID();
    open(key, wanted(Map.of()));
    assertThatThrownBy(
            () ->
                room.as(
                    room.coChair,
                    () ->
                        room.boundary(Opening.class)
                            .open(room.groups.group, key, wanted(Map.of()))))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void a_file_that_cannot_be_read_opens_nothing() throws Exception {
    int before = dossiers();
    room.wordReading = new WordFiles.NotReadable(new Bilingual("It is encrypted.", "Chiffré."));
    Opening.Upload file = new Opening.Upload("x.docx", new byte[] {1});
    assertThat(open(UUID.randomUUID(), wanted(Map.of(Language.EN, file))))
        .isEqualTo(
            new Opening.FileRefused(Language.EN, new Bilingual("It is encrypted.", "Chiffré.")));
    assertThat(dossiers()).isEqualTo(before);
  }

  @Test
  void a_text_that_the_schema_refuses_leaves_an_abandoned_dossier_without_a_reference()
      throws Exception {
    room.wordReading = new WordFiles.Read("{\"type\":\"doc\"}", Map.of(), Map.of(), List.of());
    UUID key = UUID.randomUUID();
    Opening.Upload file = new Opening.Upload("x.docx", new byte[] {1});
    assertThat(open(key, wanted(Map.of(Language.EN, file))))
        .isInstanceOf(Opening.TextRefused.class);
    assertThat(
            room.database
                .owner()
                .ask(
                    "select state || coalesce(reference, ' none') from papers.dossier where request"
                        + " = '"
                        + key
                        + "'"))
        .isEqualTo("ABANDONED none");
  }

  @Test
  void a_word_file_brings_its_pictures_and_its_report() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
    Digest digest = Digest.of(png.toByteArray());
    String document =
        Documents.canonical(Nodes.doc("en", Nodes.figure(digest.hex(), "A river").withId("f1")));
    room.wordReading =
        new WordFiles.Read(
            document,
            Map.of(digest, new Picture(png.toByteArray(), "image/png")),
            Map.of("headings", 0, "pictures", 1),
            List.of(new Bilingual("A shape was left out.", "Une forme a été laissée de côté.")));
    Opening.Upload file = new Opening.Upload("rivers.docx", new byte[] {1});
    PaperId paper =
        ((Opening.Opened) open(UUID.randomUUID(), wanted(Map.of(Language.EN, file)))).paper();
    Details.View view = room.as(room.expert, () -> room.boundary(Details.class).of(paper));
    assertThat(view.reports())
        .singleElement()
        .extracting(Details.Report::fileName)
        .isEqualTo("rivers.docx");
    assertThat(view.reports().getFirst().sentences().getFirst().fr()).contains("forme");
    assertThat(
            room.as(room.expert, () -> room.boundary(Pictures.class).show(paper, digest))
                .mediaType())
        .isEqualTo("image/png");
    assertThat(view.paper().workingTitle()).isEqualTo("The rivers");
    assertThat(view.paper().title().en()).isEqualTo("Rivers <b>");
  }

  @Test
  void a_mandate_is_opened_named_and_submitted_in_one_go_and_again_as_the_next_version()
      throws Exception {
    FilePaper.Filed first = file(UUID.randomUUID(), "Ten experts.");
    PaperId paper = first.version().paper();
    assertThat(first.version()).isEqualTo(new VersionId(paper, 1));
    assertThat(room.told.last(PaperSubmitted.class).digest()).isEqualTo(first.digest());
    assertThat(disclosedTo(paper, 1)).isEqualTo("PRIVATE_OFFICE,SECRETARIAT,SECRETARY_GENERAL");
    UUID key = UUID.randomUUID();
    FilePaper.Filed second = file(key, "Eleven experts.");
    assertThat(second.version()).isEqualTo(new VersionId(paper, 2));
    int told = room.told.of(PaperSubmitted.class).size();
    assertThat(file(key, "Eleven experts.")).isEqualTo(second);
    assertThat(room.told.of(PaperSubmitted.class)).hasSize(told);
    assertThat(
            room.database
                .owner()
                .ask(
                    "select string_agg(number || coalesce(why, ' stands'), ',' order by number)"
                        + " from papers.submission where paper = '"
                        + paper.value()
                        + "'"))
        .isEqualTo("1SUPERSEDED,2 stands");
  }

  /** The group may have been renamed since its mandate came back. */
  @Test
  void a_mandate_that_is_filed_again_bears_its_new_title_and_its_first_version_the_old_one()
      throws Exception {
    GroupId group = new GroupId(UUID.randomUUID());
    Bilingual rivers = new Bilingual("Mandate of the rivers", "Mandat des fleuves");
    Bilingual lakes = new Bilingual("Mandate of the lakes", "Mandat des lacs");
    PaperId paper = file(group, UUID.randomUUID(), "Ten experts.", rivers).version().paper();

    FilePaper.Filed again = file(group, UUID.randomUUID(), "Eleven experts.", lakes);

    assertThat(again.version()).isEqualTo(new VersionId(paper, 2));
    PaperAnswers papers = room.boundary(PaperAnswers.class);
    assertThat(room.as(room.secretariat, () -> papers.cards(List.of(paper)).get(paper).title()))
        .isEqualTo(lakes);
    assertThat(titleOf(again.version())).isEqualTo(lakes);
    assertThat(titleOf(new VersionId(paper, 1))).isEqualTo(rivers);
  }

  private Bilingual titleOf(VersionId version) throws Exception {
    PaperAnswers papers = room.boundary(PaperAnswers.class);
    byte[] manifest = room.as(room.secretariat, () -> papers.manifest(version).orElseThrow());
    return Manifest.read(manifest).title();
  }

  private String disclosedTo(PaperId paper, int version) throws Exception {
    return room.database
        .owner()
        .ask(
            "select string_agg(office, ',' order by office) from access.disclosed where paper = '"
                + paper.value()
                + "' and version = "
                + version);
  }

  private FilePaper.Filed file(UUID key, String words) throws Exception {
    return file(room.groups.group, key, words, new Bilingual("Mandate", "Mandat"));
  }

  private FilePaper.Filed file(GroupId group, UUID key, String words, Bilingual title)
      throws Exception {
    FilePaper.Filing filing =
        new FilePaper.Filing(
            group,
            PaperKind.MANDATE,
            title,
            title.en(),
            Map.of(
                Language.EN, Documents.write(Nodes.doc("en", Nodes.paragraph(words))),
                Language.FR, Documents.write(Nodes.doc("fr", Nodes.paragraph(words)))),
            "For decision.");
    return (FilePaper.Filed)
        room.as(room.secretariat, () -> room.boundary(FilingRequests.class).file(key, filing));
  }
}
