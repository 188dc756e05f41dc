package decem.comments.page;

import decem.comments.entity.Thread;
import decem.contract.Language;
import decem.contract.drafts.Anchors.Spot;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.document.json.Json;
import decem.document.json.MalformedJson;
import decem.platform.web.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a margin sends. Whatever is not as expected is answered as malformed. */
record Said(Map<String, @Nullable Object> members) {

  private static final int LARGEST = 1_000_000;

  static Said read(InputStream body) {
    try {
      byte[] bytes = Body.read(body, LARGEST).orElseThrow(Answers::tooLong);
      return new Said(Json.readLetter(new String(bytes, StandardCharsets.UTF_8)));
    } catch (MalformedJson noObject) {
      throw Answers.malformed();
    } catch (IOException cutOff) {
      throw new UncheckedIOException(cutOff);
    }
  }

  /** Chosen by the page, so that sending twice makes one. */
  UUID key() {
    return id("key");
  }

  String words() {
    return text("said");
  }

  /** Words of the living text; a comment on none of them would lose its place at once. */
  Spot spot(PaperId paper) {
    Spot spot =
        new Spot(
            paper,
            new TextId(id("text")),
            number("commit", Long.MAX_VALUE),
            (int) number("from", Integer.MAX_VALUE),
            (int) number("to", Integer.MAX_VALUE),
            text("quote"));
    if (spot.from() >= spot.to()) {
      throw Answers.malformed();
    }
    return spot;
  }

  /** Words of a version. */
  Thread.Words onVersion() {
    return new Thread.Words(
        Language.ofTag(text("lang")),
        text("block"),
        (int) number("occurrence", 10_000),
        text("quote"));
  }

  private String text(String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw Answers.malformed();
  }

  private UUID id(String name) {
    try {
      return UUID.fromString(text(name));
    } catch (IllegalArgumentException noId) {
      throw Answers.malformed();
    }
  }

  private long number(String name, long most) {
    if (members.get(name) instanceof Long number && number >= 0 && number <= most) {
      return number;
    }
    throw Answers.malformed();
  }
}
