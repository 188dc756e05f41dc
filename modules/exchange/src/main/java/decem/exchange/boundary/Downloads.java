package decem.exchange.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.Papers.Picture;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Node;
import decem.exchange.control.Imprint;
import decem.exchange.control.NoText;
import decem.exchange.control.PdfWriter;
import decem.exchange.control.VersionName;
import decem.exchange.control.WordWriter;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Versions as files. Everything is read before the conversion begins, so that no transaction waits
 * for it.
 */
@ApplicationScoped
@Guarded
public class Downloads {

  @Inject Papers papers;
  @Inject House house;
  @Inject Workshop workshop;

  /** A file as it is handed out. */
  public record Download(String name, String mediaType, byte[] bytes) {}

  /** The languages that a version can be had in. */
  @Needs(Act.READ_VERSION)
  public List<Language> languages(VersionId version) {
    return card(version).parts().stream().map(VersionCard.Part::language).toList();
  }

  /** What stands on every page of the version, whichever way it gets onto paper. */
  @Needs(Act.READ_VERSION)
  public Imprint imprint(VersionId version, Language language) {
    return imprint(card(version), language);
  }

  @Needs(Act.READ_VERSION)
  public Download file(VersionId version, Language language, Form form) {
    VersionCard card = card(version);
    Node document = document(version, language);
    Imprint imprint = imprint(card, language);
    Map<Digest, Picture> pictures = pictures(version.paper(), document);
    Function<Digest, Optional<Picture>> found = digest -> Optional.ofNullable(pictures.get(digest));
    byte[] bytes = workshop.convert(() -> written(document, imprint, found, form));
    String name = VersionName.ofFile(card.reference(), language, form.ending());
    return new Download(name, form.mediaType(), bytes);
  }

  private static byte[] written(
      Node document, Imprint imprint, Function<Digest, Optional<Picture>> pictures, Form form)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    switch (form) {
      case WORD -> new WordWriter(document, imprint, pictures).write(file);
      case PDF -> new PdfWriter(document, imprint, pictures).write(file);
    }
    return file.toByteArray();
  }

  private VersionCard card(VersionId version) {
    return Optional.ofNullable(papers.versions(List.of(version)).get(version))
        .orElseThrow(() -> new Unknown("version"));
  }

  private Node document(VersionId version, Language language) {
    return papers
        .document(version, language)
        .map(bytes -> Documents.read(new String(bytes, StandardCharsets.UTF_8)))
        .orElseThrow(() -> new NoText(language));
  }

  private Imprint imprint(VersionCard version, Language language) {
    PaperId id = version.id().paper();
    PaperCard paper =
        Optional.ofNullable(papers.cards(List.of(id)).get(id))
            .orElseThrow(() -> new Unknown("paper"));
    return new Imprint(
        language,
        paper.title().in(language),
        version.reference(),
        VersionName.of(version.id().number(), version.label(), language),
        version.at().atZone(house.zone()).toLocalDate(),
        version.digest(),
        marking(paper.marking(), language));
  }

  /** The house's marking in the language of the text; any other as the paper has it. */
  private String marking(String marking, Language language) {
    return marking.equals(house.marking().en()) ? house.marking().in(language) : marking;
  }

  private Map<Digest, Picture> pictures(PaperId paper, Node document) {
    Map<Digest, Picture> pictures = new HashMap<>();
    document.visit(
        (node, at, parent) -> {
          if (node.is("figure")) {
            Digest digest = new Digest(node.string("src").substring("media:".length()));
            papers.picture(paper, digest).ifPresent(picture -> pictures.put(digest, picture));
          }
          return true;
        });
    return pictures;
  }
}
