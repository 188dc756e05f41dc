package decem.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void what_is_read_is_written_alike() {
    String text = "{\"b\":[1,-2,true,false,null,\"é\\\"\\\\\u2028 \\t😀\"],\"a\":{}}";
    assertThat(Json.write(Json.read(text))).isEqualTo(text);
  }

  @Test
  void canonical_writing_sorts_names_by_utf_16_units() {
    String text = "{\"\\u20ac\":1, \"1\":[], \"\\ud83d\\ude00\":2, \"\\ufb33\":3}";
    assertThat(Json.canonical(Json.read(text)))
        .isEqualTo("{\"1\":[],\"€\":1,\"😀\":2,\"\ufb33\":3}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{'a':1}",
        "1.0",
        "1e3",
        "01",
        "-0",
        "9007199254740993",
        "+1",
        "NaN",
        "tru",
        "[1] 2",
        "\"\\ud83d\"",
        "\"\\ude00\\ud83d\"",
        "\"\\u0000\"",
        "\"\\n\"",
        "\"a\nb\"",
        "\"\\u009f\"",
        "\"\\uffff\"",
        "\"\\x41\"",
        "\"\\u00g1\"",
        "{\"a\":1,\"a\":2}",
        "{1:2}",
        "\"open"
      })
  void what_is_not_strict_json_is_refused(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(MalformedJson.class);
  }

  @Test
  void nesting_ends_at_128_levels() {
    assertThat(Json.read("[".repeat(128) + "]".repeat(128))).isNotNull();
    assertThatThrownBy(() -> Json.read("[".repeat(20_000)))
        .isInstanceOfSatisfying(MalformedJson.class, no -> assertThat(no.isTooDeep()).isTrue());
  }

  @Test
  void letters_are_cleaned_for_importers() {
    assertThat(Characters.cleaned("a\u0000b\nc\ud83d d\t😀")).isEqualTo("ab c\uFFFD d\t😀");
  }
}
