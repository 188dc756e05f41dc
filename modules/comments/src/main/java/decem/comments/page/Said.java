package decem.comments.page;

import decem.comments.entity.Thread;
import decem.contract.Language;
import decem.contract.drafts.Anchors.Spot;
import decem.contract.papers.PaperId;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads what a margin sends. Whatever is not as expected is nothing. */
final class Said {

  private static final int LARGEST = 100_000;

  private Said() {}

  static Optional<JsonObject> read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : parsed(bytes);
    } catch (IOException cutOff) {
      throw new UncheckedIOException(cutOff);
    }
  }

  private static Optional<JsonObject> parsed(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return Optional.of(reader.readObject());
    } catch (JsonException noObject) {
      return Optional.empty();
    }
  }

  static Optional<UUID> key(JsonObject said) {
    try {
      return Optional.of(UUID.fromString(said.getString("key", "")));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  static String words(JsonObject said) {
    return said.getString("said", "");
  }

  static Optional<Spot> spot(PaperId paper, JsonObject said) {
    OptionalLong commit = number(said, "commit");
    OptionalLong from = number(said, "from");
    OptionalLong to = number(said, "to");
    if (commit.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Spot(
            paper,
            ThreadDoor.text(said.getString("text", "")),
            commit.getAsLong(),
            (int) Math.min(from.getAsLong(), Integer.MAX_VALUE),
            (int) Math.min(to.getAsLong(), Integer.MAX_VALUE),
            said.getString("quote", "")));
  }

  static Optional<Thread.Words> versionWords(JsonObject said) {
    OptionalLong occurrence = number(said, "occurrence");
    String block = said.getString("block", "");
    if (occurrence.isEmpty() || block.isEmpty() || occurrence.getAsLong() > 10_000) {
      return Optional.empty();
    }
    Language language = Language.ofTag(said.getString("lang", ""));
    return Optional.of(
        new Thread.Words(
            language, block, (int) occurrence.getAsLong(), said.getString("quote", "")));
  }

  private static OptionalLong number(JsonObject said, String name) {
    return said.get(name) instanceof JsonNumber number
            && number.isIntegral()
            && number.longValue() >= 0
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
