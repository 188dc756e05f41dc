package decem.groups.control;

import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.headerCell;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;

import decem.contract.Language;
import decem.document.BlockIds;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The text of a mandate as a document that a paper can carry. */
public final class MandateDocument {

  private MandateDocument() {}

  /** Canonical JSON of the document, with an id on every block. */
  public static String of(List<MandateText.Part> parts, Language language) {
    List<Node> blocks = new ArrayList<>();
    for (MandateText.Part part : parts) {
      blocks.add(heading(1, part.heading()));
      part.paragraphs().forEach(words -> blocks.add(paragraph(words)));
      if (!part.members().isEmpty()) {
        blocks.add(members(part.members(), language));
      }
    }
    Node document = BlockIds.completed(doc(language.tag(), blocks));
    Validity.check(document);
    return Documents.canonical(document);
  }

  private static Node members(List<MandateText.Line> lines, Language language) {
    ResourceBundle words = ResourceBundle.getBundle("decem.groups.mandate", language.locale());
    List<Node> rows = new ArrayList<>();
    rows.add(
        row(
            headerCell(words.getString("members.name")),
            headerCell(words.getString("members.role")),
            headerCell(words.getString("members.term"))));
    lines.forEach(line -> rows.add(row(cell(line.name()), cell(line.role()), cell(line.term()))));
    return table(rows);
  }
}
