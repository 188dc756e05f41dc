package decem.roomtests;

import decem.roomtests.Form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a form, with the values that a browser would send for them. */
final class FormFields {

  private static final Pattern CONTROL =
      Pattern.compile(
          "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

  private FormFields() {}

  static List<Field> in(String form) {
    List<Field> fields = new ArrayList<>();
    Matcher control = CONTROL.matcher(form);
    while (control.find()) {
      if (control.group(1) != null) {
        input(control.group(1), fields);
      } else if (control.group(2) != null) {
        String words = unescaped(control.group(3)).replaceFirst("^\r?\n", "");
        fields.add(new Field(attribute(control.group(2), "name"), "textarea", words));
      } else {
        String chosen = chosen(control.group(5));
        fields.add(new Field(attribute(control.group(4), "name"), "select", chosen));
      }
    }
    return fields;
  }

  private static void input(String attributes, List<Field> fields) {
    String type = attribute(attributes, "type");
    boolean box = type.equals("checkbox") || type.equals("radio");
    if (!box || attributes.contains("checked")) {
      String kind = type.isEmpty() ? "text" : type;
      fields.add(new Field(attribute(attributes, "name"), kind, attribute(attributes, "value")));
    }
  }

  private static String chosen(String options) {
    String first = null;
    Matcher option = OPTION.matcher(options);
    while (option.find()) {
      String value = attribute(option.group(1), "value");
      if (option.group(1).contains("selected")) {
        return value;
      }
      first = first == null ? value : first;
    }
    return first == null ? "" : first;
  }

  static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? unescaped(value.group(1)) : "";
  }

  static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }
}
