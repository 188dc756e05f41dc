package decem.exchange.control;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import decem.contract.Digest;
import decem.contract.papers.Papers.Picture;
import decem.document.Node;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Document;

/**
 * Writes a document as a PDF that can be kept and heard: tagged, archival, with every font inside.
 * It shows the pictures it is handed and fetches nothing.
 */
public final class PdfWriter {
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final Node document;
  private final Imprint imprint;
  private final Function<Digest, Optional<Picture>> pictures;

  public PdfWriter(Node document, Imprint imprint, Function<Digest, Optional<Picture>> pictures) {
    this.document = document;
    this.imprint = imprint;
    this.pictures = pictures;
  }

  public void write(OutputStream to) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(COLOURS);
    builder.withProducer("Decem");
    Document page = new PdfPage(imprint, this::size).of(document);
    if (Directions.runsLeft(page.getDocumentElement().getTextContent())) {
      builder.useUnicodeBidiSplitter(Directions::new);
      builder.useUnicodeBidiReorderer(new Directions.Reversal());
    }
    PdfFonts.use(builder);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, kind) -> address.startsWith(PdfPage.PICTURE), when);
    }
    builder.useUriResolver((base, address) -> address);
    builder.useProtocolsStreamImplementation(this::picture, "media");
    builder.withW3cDocument(page, null);
    builder.toStream(to);
    builder.run();
  }

  private Optional<PictureFile> size(String sha256) {
    return pictures.apply(new Digest(sha256)).flatMap(picture -> PictureFile.of(picture.bytes()));
  }

  private FSStream picture(String address) {
    Digest digest = new Digest(address.substring(PdfPage.PICTURE.length()));
    byte[] bytes = pictures.apply(digest).map(Picture::bytes).orElseGet(() -> new byte[0]);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
