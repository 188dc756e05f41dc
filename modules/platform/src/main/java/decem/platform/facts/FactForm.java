package decem.platform.facts;

import decem.contract.Fact;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The written form of facts: type, version, JSON. Ids with one component are written as that
 * component alone; a missing Optional is left out. Golden files keep every released form.
 */
public final class FactForm {

  /**
   * The version of the form; raised per type when a component is added, never for another meaning.
   */
  public static final int VERSION = 1;

  private FactForm() {}

  /** The permanent type name: the owner's package and the record, {@code papers.PaperSubmitted}. */
  public static String type(Fact fact) {
    return typeOf(fact.getClass());
  }

  public static String typeOf(Class<?> fact) {
    String owner = fact.getPackageName().substring(fact.getPackageName().lastIndexOf('.') + 1);
    return owner + "." + fact.getSimpleName();
  }

  public static String write(Fact fact) {
    return object(fact).toString();
  }

  /** Reads a fact back; the class is one of the owner's sealed records. */
  public static Fact read(Class<? extends Fact> type, String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return (Fact) record(type, reader.readObject());
    }
  }

  private static JsonObject object(Object record) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = valueOf(record, component);
      if (value instanceof Optional<?> maybe) {
        maybe.ifPresent(present -> object.add(component.getName(), json(present)));
      } else {
        object.add(component.getName(), json(value));
      }
    }
    return object.build();
  }

  private static JsonValue json(Object value) {
    return switch (value) {
      case Integer number -> Json.createValue(number);
      case Long number -> Json.createValue(number);
      case List<?> list -> array(list);
      case Record id when id.getClass().getRecordComponents().length == 1 ->
          json(valueOf(id, id.getClass().getRecordComponents()[0]));
      case Record record -> object(record);
      case Enum<?> constant -> Json.createValue(constant.name());
      case String text -> Json.createValue(text);
      case UUID id -> Json.createValue(id.toString());
      case Instant instant -> Json.createValue(instant.toString());
      case LocalDate day -> Json.createValue(day.toString());
      default ->
          throw new IllegalArgumentException(
              "Facts hold ids, values and times only: " + value.getClass());
    };
  }

  private static JsonValue array(List<?> list) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    list.forEach(item -> array.add(json(item)));
    return array.build();
  }

  private static Object valueOf(Object record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(component.toString(), closed);
    }
  }

  private static Object record(Class<?> type, JsonObject object) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(component.getGenericType(), object.get(component.getName())))
            .toArray();
    return make(type, components, values);
  }

  private static Object make(Class<?> type, RecordComponent[] components, Object... values) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }

  private static Object value(Type type, @org.jspecify.annotations.Nullable JsonValue json) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return json == null ? Optional.empty() : Optional.of(value(inner, json));
      }
      return java.util.Objects.requireNonNull(json).asJsonArray().stream()
          .map(item -> value(inner, item))
          .toList();
    }
    return simple((Class<?>) type, java.util.Objects.requireNonNull(json, type::getTypeName));
  }

  private static Object simple(Class<?> type, JsonValue json) {
    if (type.isRecord()) {
      boolean bare = type.getRecordComponents().length == 1;
      return bare ? wrapped(type, json) : record(type, json.asJsonObject());
    }
    if (type == int.class || type == Integer.class) {
      return ((jakarta.json.JsonNumber) json).intValueExact();
    }
    if (type == long.class || type == Long.class) {
      return ((jakarta.json.JsonNumber) json).longValueExact();
    }
    return text(type, ((JsonString) json).getString());
  }

  private static Object wrapped(Class<?> type, JsonValue json) {
    RecordComponent[] components = type.getRecordComponents();
    return make(type, components, value(components[0].getGenericType(), json));
  }

  private static Object text(Class<?> type, String text) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + text));
    }
    return switch (type.getSimpleName()) {
      case "UUID" -> UUID.fromString(text);
      case "Instant" -> Instant.parse(text);
      case "LocalDate" -> LocalDate.parse(text);
      default -> text;
    };
  }
}
