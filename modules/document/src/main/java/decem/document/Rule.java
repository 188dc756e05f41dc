package decem.document;

import decem.document.json.Characters;
import decem.document.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the value of an attribute may be; the schema file writes it once for both languages. */
sealed interface Rule {
  boolean admits(@Nullable Object value);

  static Rule of(Map<String, @Nullable Object> rule) {
    return switch (String.valueOf(rule.get("type"))) {
      case "boolean" -> new Flag();
      case "integer" -> new Whole(number(rule, "min"), number(rule, "max"));
      case "widths" ->
          new Widths(
              (int) number(rule, "length"), new Whole(number(rule, "min"), number(rule, "max")));
      case "setting" -> new Setting((int) number(rule, "length"));
      default ->
          rule.containsKey("values") ? new OneOf(Json.array(rule.get("values"))) : Words.of(rule);
    };
  }

  private static long number(Map<String, @Nullable Object> rule, String name) {
    return rule.get(name) instanceof Long number ? number : Long.MAX_VALUE;
  }

  record Flag() implements Rule {
    @Override
    public boolean admits(@Nullable Object value) {
      return value instanceof Boolean;
    }
  }

  record Whole(long min, long max) implements Rule {
    @Override
    public boolean admits(@Nullable Object value) {
      return value instanceof Long number && number >= min && number <= max;
    }
  }

  record OneOf(List<@Nullable Object> values) implements Rule {
    @Override
    public boolean admits(@Nullable Object value) {
      return value instanceof String && values.contains(value);
    }
  }

  record Words(@Nullable Pattern pattern, int length) implements Rule {
    static Words of(Map<String, @Nullable Object> rule) {
      Pattern pattern =
          rule.get("pattern") instanceof String text
              ? Pattern.compile(text, Pattern.UNIX_LINES)
              : null;
      return new Words(pattern, (int) Math.min(2000, number(rule, "length")));
    }

    @Override
    public boolean admits(@Nullable Object value) {
      return value instanceof String text
          && text.length() <= length
          && Characters.areAllowed(text)
          && (pattern == null || pattern.matcher(text).find());
    }
  }

  /**
   * Column widths of a table cell as prosemirror-tables keeps them: null, or one number or null per
   * column.
   */
  record Widths(int length, Whole each) implements Rule {
    @Override
    public boolean admits(@Nullable Object value) {
      if (value == null) return true;
      return value instanceof List<?> list
          && !list.isEmpty()
          && list.size() <= length
          && list.stream().allMatch(width -> width == null || each.admits(width));
    }
  }

  /**
   * What an attribute or a mark was, or is to be, where somebody suggested a change of it: any
   * value that another rule may admit, or a mark with its attributes. That it may stand there is
   * checked when it is put there.
   */
  record Setting(int length) implements Rule {
    private static final Words TEXT = new Words(null, 2000);
    private static final Set<String> OF_MARK = Set.of("type", "attrs");

    @Override
    public boolean admits(@Nullable Object value) {
      return switch (value) {
        case List<?> list -> list.size() <= length && list.stream().allMatch(Setting::isWidth);
        case Map<?, ?> mark -> isMark(mark);
        case null, default -> isPlain(value);
      };
    }

    private static boolean isWidth(@Nullable Object each) {
      return each == null || each instanceof Long;
    }

    private static boolean isPlain(@Nullable Object value) {
      return value == null
          || value instanceof Boolean
          || value instanceof Long
          || TEXT.admits(value);
    }

    private static boolean isMark(Map<?, ?> mark) {
      Object attrs = mark.containsKey("attrs") ? mark.get("attrs") : Map.of();
      return OF_MARK.containsAll(mark.keySet())
          && TEXT.admits(mark.get("type"))
          && attrs instanceof Map<?, ?> map
          && map.values().stream().allMatch(Setting::isPlain);
    }
  }
}
