package decem.papers.control;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.recommendation;

import decem.contract.Language;
import decem.contract.papers.PaperKind;
import decem.document.BlockIds;
import decem.document.Documents;
import decem.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a paper holds on its first day: the parts that its kind wants, in the order institutions
 * write them. Both languages have the same blocks under the same ids.
 */
public final class Skeleton {

  private final ResourceBundle words;
  private final String language;
  private final List<Node> blocks = new ArrayList<>();

  private Skeleton(Language language) {
    this.words = Words.bundle("skeleton", language);
    this.language = language.tag();
  }

  /** The template of a kind. */
  public static String of(PaperKind kind, Language language) {
    Skeleton skeleton = new Skeleton(language);
    switch (kind) {
      case REPORT -> skeleton.report();
      case GUIDANCE -> skeleton.parts("purpose", "scope", "guidance", "effect");
      case MEMBER_TEXT, MANDATE -> skeleton.parts("background", "text", "followUp");
    }
    return skeleton.json();
  }

  /** One empty paragraph: the text of the other language has not begun. */
  public static String awaiting(Language language) {
    Skeleton skeleton = new Skeleton(language);
    skeleton.add(paragraph(""));
    return skeleton.json();
  }

  private void report() {
    front("letter");
    for (String line : List.of("letter.greeting", "letter.body", "letter.close")) {
      add(paragraph(words.getString(line)).with("unnumbered", true));
    }
    front("summary");
    add(paragraph(""));
    parts("findings", "analysis");
    add(heading(1, words.getString("recommendations")));
    add(paragraph(words.getString("recommendations.lead")));
    add(recommendation("", "", paragraph("")));
    parts("conclusion");
    add(heading(1, words.getString("annex")).with("part", "annex"));
    add(paragraph(""));
  }

  private void front(String key) {
    add(heading(1, words.getString(key)).with("part", "front").with("unnumbered", true));
  }

  private void parts(String... keys) {
    for (String key : keys) {
      add(heading(1, words.getString(key)));
      add(paragraph(""));
    }
  }

  private void add(Node block) {
    blocks.add(block);
  }

  private String json() {
    AtomicInteger number = new AtomicInteger();
    Node complete = BlockIds.completed(doc(language, blocks), () -> "t" + number.incrementAndGet());
    return Documents.canonical(complete);
  }
}
