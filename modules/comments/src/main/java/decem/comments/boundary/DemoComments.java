package decem.comments.boundary;

import decem.comments.entity.Thread;
import decem.contract.Language;
import decem.contract.comments.ThreadId;
import decem.contract.drafts.Anchors.Spot;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.papers.PaperCard;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Node;
import decem.platform.access.Asking;
import decem.platform.demo.DemoIds;
import decem.platform.demo.DemoPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the group says among itself on its main report, and what bodies observe on the version they
 * were shown.
 */
@ApplicationScoped
class DemoComments implements DemoPart {

  @Inject Papers papers;
  @Inject TextHeads heads;
  @Inject Commenting commenting;
  @Inject GroupComments comments;
  @Inject Observations observations;
  @Inject Asking asking;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void seed() throws Exception {
    PaperCard report =
        papers.of(List.of(DemoIds.GROUP)).getOrDefault(DemoIds.GROUP, List.of()).stream()
            .filter(paper -> paper.workingTitle().equals("Reading the rivers together"))
            .findFirst()
            .orElseThrow();
    if (!asking.as(DemoIds.person("chair1"), () -> comments.all(report.id())).isEmpty()) {
      return;
    }
    VersionId version = new VersionId(report.id(), 1);
    byte[] bytes = papers.document(version, Language.EN).orElseThrow();
    Node document = Documents.read(new String(bytes, StandardCharsets.UTF_8));
    UUID thread = version.paper().value();
    for (String line : lines()) {
      thread = say(version, document, line.split(" \\| "), thread);
    }
  }

  /** Returns the thread that a reply in the next line belongs to. */
  private UUID say(VersionId version, Node document, String[] line, UUID before) throws Exception {
    UUID key = DemoIds.uuid("thread:" + String.join("|", line));
    return asking.as(
        DemoIds.person(line[1]),
        () -> {
          switch (line[0]) {
            case "GROUP" ->
                commenting.comment(version.paper(), key, spot(version, document, line[2]), line[3]);
            case "REPLY" -> comments.reply(version.paper(), new ThreadId(before), key, line[2]);
            default -> observations.observe(version, key, words(document, line[2]), line[3]);
          }
          return line[0].equals("REPLY") ? before : key;
        });
  }

  /**
   * The text has not moved since the version was named, so positions in the one are positions in
   * the other.
   */
  private Spot spot(VersionId version, Node document, String quote) {
    TextHead text =
        heads.heads(List.of(version.paper())).getOrDefault(version.paper(), List.of()).stream()
            .filter(head -> head.language() == Language.EN)
            .findFirst()
            .orElseThrow();
    int from = positionOf(document, quote);
    return new Spot(
        version.paper(), text.text(), text.commit(), from, from + quote.length(), quote);
  }

  private static int positionOf(Node document, String quote) {
    int[] found = {-1};
    document.visit(
        (node, at, parent) -> {
          if (found[0] < 0 && node.isText() && node.text().contains(quote)) {
            found[0] = at + node.text().indexOf(quote);
          }
          return found[0] < 0;
        });
    return found[0];
  }

  private static Thread.Words words(Node document, String quote) {
    String[] block = {""};
    document.visit(
        (node, at, parent) -> {
          if (block[0].isEmpty() && node.isTextblock() && node.textContent().contains(quote)) {
            block[0] = node.id();
          }
          return block[0].isEmpty();
        });
    return new Thread.Words(Language.EN, block[0], 0, quote);
  }

  private static List<String> lines() {
    String path = "/decem/comments/demo/threads.txt";
    try (InputStream bytes =
        Objects.requireNonNull(DemoComments.class.getResourceAsStream(path), path)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
