package decem.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form as it stands in a page: where it goes, what it holds, by which buttons it is sent. */
record Form(
    Map<String, String> marks,
    List<Entry<String, String>> fields,
    Set<String> texts,
    List<String> buttons) {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern CONTROL =
      Pattern.compile(
          "<(input|textarea|select|button)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

  static Form in(String page, String id) {
    return all(page).stream()
        .filter(form -> form.mark("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No form " + id + " in " + page));
  }

  /** Every form of a page, those of its frame too. */
  static List<Form> all(String page) {
    return FORM.matcher(page).results().map(found -> of(found.group(1), found.group(2))).toList();
  }

  private static Form of(String head, String within) {
    Map<String, String> marks = new TreeMap<>();
    for (String name : List.of("id", "action", "method", "enctype")) {
      marks.put(name, value(head, name));
    }
    Form form = new Form(marks, new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
    Matcher control = CONTROL.matcher(within);
    while (control.find()) {
      form.take(control, within);
    }
    return form;
  }

  String mark(String name) {
    return marks.getOrDefault(name, "");
  }

  String action() {
    return mark("action");
  }

  private void take(Matcher control, String within) {
    String marks = control.group(2);
    String name = value(marks, "name");
    String type = value(marks, "type");
    if (name.isEmpty() || marks.contains("disabled=")) {
      return;
    }
    switch (control.group(1)) {
      case "textarea" -> {
        texts.add(name);
        fields.add(Map.entry(name, plain(nothing(control.group(3)).strip())));
      }
      case "select" -> fields.add(Map.entry(name, chosen(within, control.end())));
      case "button" -> buttons.add(name);
      default -> {
        if (type.equals("submit")) {
          buttons.add(name);
        } else if (!Set.of("file", "checkbox").contains(type) || marks.contains("checked=")) {
          fields.add(Map.entry(name, value(marks, "value")));
          if (Set.of("", "text", "search", "email").contains(type)) {
            texts.add(name);
          }
        }
      }
    }
  }

  private static String chosen(String within, int from) {
    String first = "";
    Matcher option =
        OPTION.matcher(within.substring(from, Math.max(from, within.indexOf("</select>", from))));
    for (boolean isFirst = true; option.find(); isFirst = false) {
      String value = value(option.group(1), "value");
      if (option.group(1).contains("selected=")) {
        return value;
      }
      first = isFirst ? value : first;
    }
    return first;
  }

  /** The same form with something else in the field whose name ends so. */
  Form with(String name, String value) {
    List<Entry<String, String>> changed = new ArrayList<>();
    boolean known = false;
    for (Entry<String, String> field : fields) {
      boolean meant = field.getKey().equals(name) || field.getKey().endsWith(":" + name + ":in");
      changed.add(meant ? Map.entry(field.getKey(), value) : field);
      known |= meant;
    }
    if (!known) {
      changed.add(Map.entry(name, value));
    }
    return new Form(marks, changed, texts, buttons);
  }

  /** The same form with those words in every field into which one can write. */
  Form filledWith(String words) {
    Form filled = this;
    for (String text : texts) {
      filled = filled.with(text, words);
    }
    return filled;
  }

  /** Sends it by its first button. */
  Reply sentBy(Asker asker) {
    return buttons.isEmpty() ? send(asker, fields) : sentBy(asker, buttons.getFirst());
  }

  Reply sentBy(Asker asker, String button) {
    return send(asker, pressed(button));
  }

  private Reply send(Asker asker, List<Entry<String, String>> all) {
    if (mark("method").equals("get")) {
      return asker.gets(action() + "?" + Asker.encoded(all));
    }
    return mark("enctype").startsWith("multipart")
        ? asker.sends(action(), Parts.TYPE, Parts.of(all).body())
        : asker.posts(action(), all);
  }

  /** What is sent when there is a file too. */
  Parts withFile(String field, String name, byte[] bytes) {
    Parts parts = Parts.of(pressed(buttons.getFirst()));
    parts.addFile(field, name, bytes);
    return parts;
  }

  private List<Entry<String, String>> pressed(String button) {
    List<Entry<String, String>> all = new ArrayList<>(fields);
    all.add(Map.entry(button, "press"));
    return all;
  }

  private static String value(String marks, String name) {
    Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(marks);
    return found.find() ? plain(found.group(1)) : "";
  }

  private static String nothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }
}
