package decem.exchange.boundary;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.exchange.WordFiles;
import decem.document.BlockIds;
import decem.document.Documents;
import decem.exchange.control.HostileFiles;
import decem.exchange.control.Imprint;
import decem.exchange.control.WordWriter;
import decem.roomtests.Room;
import decem.roomtests.Twice;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.XMPMetadata;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room on the real server: what only wiring can get wrong. */
@ExtendWith(ArquillianExtension.class)
class ExchangeIT {

  @Inject WordFiles wordFiles;
  @Inject Twice twice;

  @Deployment
  static WebArchive archive() {
    return Room.named("exchange")
        .with(Documents.class, PdfRendererBuilder.class, XRLog.class, PdfBoxGraphics2D.class)
        .with(PDDocument.class, TTFParser.class, RandomAccessRead.class, XMPMetadata.class)
        .with(LogFactory.class)
        .archive();
  }

  @Test
  void other_rooms_ask_what_is_in_a_file() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Imprint imprint =
        new Imprint(
            Language.EN, "T", "R", "Version 1", LocalDate.of(2026, 1, 2), Digest.of("d"), "M");
    new WordWriter(
            BlockIds.completed(doc("en", paragraph("Words."))), imprint, none -> Optional.empty())
        .write(file);
    WordFiles.Reading read = wordFiles.read(file.toByteArray(), Language.EN);
    assertThat(read).isInstanceOf(WordFiles.Read.class);
    assertThat(((WordFiles.Read) read).counts()).containsEntry("words", 1);
  }

  @Test
  void a_file_that_is_none_is_refused_in_words() {
    for (HostileFiles hostile : HostileFiles.values()) {
      assertThat(wordFiles.read(hostile.bytes(), Language.EN))
          .as(hostile.name())
          .isEqualTo(new WordFiles.NotReadable(hostile.answer()));
    }
  }

  @Test
  void no_reaction_of_the_room_is_left_undelivered() {
    assertThat(twice.notDelivered()).isEmpty();
  }

  @Test
  @RunAsClient
  void a_member_saves_the_version_as_word(@ArquillianResource URL site) throws Exception {
    new DownloadScenarios(site).aMemberSavesTheVersionAsWord();
  }

  @Test
  @RunAsClient
  void a_member_saves_the_version_as_pdf(@ArquillianResource URL site) throws Exception {
    new DownloadScenarios(site).aMemberSavesTheVersionAsPdf();
  }

  @Test
  @RunAsClient
  void what_one_may_not_read_is_unknown(@ArquillianResource URL site) throws Exception {
    new DownloadScenarios(site).whatOneMayNotReadIsUnknown();
    new DownloadScenarios(site).whoIsNotSignedInIsAskedTo();
  }
}
