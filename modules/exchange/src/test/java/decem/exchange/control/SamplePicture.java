package decem.exchange.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The figure of a sample: five boxes around a page, with lines from each to each. */
final class SamplePicture {
  private static final int WIDE = 4_600_000;
  private static final int HIGH = 2_146_667;

  private SamplePicture() {}

  static void write(int number, String caption, XmlOut out) {
    out.open("w:r").open("w:drawing");
    out.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
    out.empty("wp:extent", "cx", WIDE, "cy", HIGH);
    out.empty("wp:docPr", "id", number, "name", "Figure " + number, "descr", caption);
    String drawingML = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    out.open("a:graphic").open("a:graphicData", "uri", drawingML).open("pic:pic");
    out.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", "image1.png");
    out.empty("pic:cNvPicPr").close("pic:nvPicPr");
    out.open("pic:blipFill").empty("a:blip", "r:embed", "image");
    out.open("a:stretch").empty("a:fillRect").close("a:stretch", "pic:blipFill");
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
    out.empty("a:ext", "cx", WIDE, "cy", HIGH).close("a:xfrm");
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom", "pic:spPr");
    out.close("pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r");
  }

  static byte[] bytes() throws IOException {
    BufferedImage image = new BufferedImage(900, 420, BufferedImage.TYPE_INT_RGB);
    Graphics2D draw = image.createGraphics();
    draw.setColor(Color.WHITE);
    draw.fillRect(0, 0, 900, 420);
    int[][] boxes = {{60, 60}, {700, 60}, {60, 300}, {700, 300}, {380, 180}};
    draw.setColor(new Color(0x8A8A8A));
    for (int[] from : boxes) {
      for (int[] to : boxes) {
        draw.drawLine(from[0] + 70, from[1] + 30, to[0] + 70, to[1] + 30);
      }
    }
    for (int[] box : boxes) {
      draw.setColor(new Color(0xE7EEF5));
      draw.fillRect(box[0], box[1], 140, 60);
      draw.setColor(new Color(0x24476B));
      draw.drawRect(box[0], box[1], 140, 60);
    }
    draw.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
