package decem.document;

import decem.document.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one node or mark type, in the order of the schema; values live in arrays of the
 * same order.
 */
final class Attributes {
  private final String owner;
  private final List<Attribute> all;
  private final @Nullable Object[] defaults;
  private final boolean haveDefaults;

  private record Attribute(String name, boolean required, @Nullable Object fallback, Rule rule) {}

  private Attributes(String owner, List<Attribute> all) {
    this.owner = owner;
    this.all = all;
    this.defaults = all.stream().map(Attribute::fallback).toArray();
    this.haveDefaults = all.stream().noneMatch(Attribute::required);
  }

  static Attributes of(String owner, Map<String, @Nullable Object> given, Map<String, Rule> rules) {
    List<Attribute> all = new ArrayList<>();
    given.forEach(
        (name, value) -> {
          Map<String, @Nullable Object> one = Json.object(value);
          Rule rule = Objects.requireNonNull(rules.get(String.valueOf(one.get("rule"))), name);
          all.add(
              new Attribute(name.intern(), !one.containsKey("default"), one.get("default"), rule));
        });
    return new Attributes(owner, all);
  }

  int size() {
    return all.size();
  }

  boolean haveDefaults() {
    return haveDefaults;
  }

  boolean has(String name) {
    return find(name) >= 0;
  }

  List<String> names() {
    return all.stream().map(Attribute::name).toList();
  }

  @Nullable Object[] defaults() {
    return defaults;
  }

  @Nullable Object value(@Nullable Object[] values, String name) {
    int index = find(name);
    if (index < 0) throw new IllegalArgumentException(owner + " has no attribute " + name);
    return values[index];
  }

  @Nullable Object[] with(@Nullable Object[] values, String name, @Nullable Object value) {
    @Nullable Object[] changed = values.clone();
    set(changed, name, value);
    return changed;
  }

  /**
   * Strict: a name that the schema does not know, a missing value or a value against its rule is
   * refused.
   */
  @Nullable Object[] read(Map<String, @Nullable Object> given) {
    @Nullable Object[] values = defaults.clone();
    given.forEach((name, value) -> set(values, name, value));
    if (haveDefaults) return values;
    for (Attribute each : all) {
      if (each.required && !given.containsKey(each.name)) throw wrong(each.name + " is missing");
    }
    return values;
  }

  private void set(@Nullable Object[] values, String name, @Nullable Object value) {
    int index = find(name);
    if (index < 0) throw new DocumentRefused(Refusal.Code.UNKNOWN_ATTRIBUTE, owner + " " + name);
    Object kept = kept(value);
    if (!all.get(index).rule.admits(kept)) throw wrong(name + " = " + value);
    values[index] = kept;
  }

  private static @Nullable Object kept(@Nullable Object value) {
    if (value instanceof Integer number) return number.longValue();
    if (value instanceof List<?> list) return Collections.unmodifiableList(keptEach(list));
    if (value instanceof Map<?, ?> map)
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    return value;
  }

  private static List<@Nullable Object> keptEach(List<?> list) {
    List<@Nullable Object> copy = new ArrayList<>();
    for (Object each : list) copy.add(kept(each));
    return copy;
  }

  private DocumentRefused wrong(String what) {
    return new DocumentRefused(Refusal.Code.ATTRIBUTE, owner + " " + what);
  }

  Map<String, @Nullable Object> json(@Nullable Object[] values, boolean leaveOutDefaults) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      Attribute each = all.get(i);
      if (leaveOutDefaults && !each.required && Objects.equals(values[i], each.fallback)) continue;
      json.put(each.name, values[i]);
    }
    return json;
  }

  private int find(String name) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name.equals(name)) return i;
    }
    return -1;
  }
}
