package decem.drafts.page;

import decem.drafts.control.Save;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;

/** Reads a save from the wire; anything but the four expected members is no save. */
final class Saves {

  private Saves() {}

  static Optional<Save> read(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      JsonObject save = reader.readObject();
      return Optional.of(
          new Save(
              number(save.getJsonNumber("base")),
              UUID.fromString(save.getString("client")),
              number(save.getJsonNumber("seq")),
              save.getJsonArray("steps").toString()));
    } catch (JsonException
        | IllegalArgumentException
        | ArithmeticException
        | ClassCastException
        | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static long number(JsonNumber number) {
    return number.longValueExact();
  }
}
