package decem.document.step;

import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.item;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.document.Refusal.Code;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the original accepts in silence or breaks on, refused by name (LIVE-DRAFTING 4.1). */
class HostileStepsTest {
  /** p 0-9 with "go 😀 on" at 1-9; list 10-21; table from 21 on. */
  private static final Node TEXT =
      doc("en", paragraph("go \ud83d\ude00 on"), bulletList(item("one")), table(row(cell("a"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MALFORMED         | 7",
        "MALFORMED         | {'from':1}",
        "UNKNOWN_TYPE      | {'stepType':'toString'}",
        "UNKNOWN_TYPE      | {'stepType':'__proto__'}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':1,'extra':1}",
        "MALFORMED         | {'stepType':'replace','from':1}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':1,'structure':1}",
        "POSITION          | {'stepType':'replace','from':-1,'to':1}",
        "POSITION          | {'stepType':'replace','from':4,'to':2}",
        "POSITION          | {'stepType':'replace','from':0,'to':4000}",
        "POSITION          | {'stepType':'replace','from':'1','to':2}",
        "POSITION          | {'stepType':'replace','from':9007199254740991,'to':9007199254740991}",
        "MALFORMED         | {'stepType':'replace','from':1.5,'to':2}",
        "CHARACTERS        | {'stepType':'replace','from':4,'to':5}",
        "CHARACTERS        | {'stepType':'addMark','from':1,'to':5,'mark':{'type':'strong'}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'\\u0000'}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'\\ud83d'}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':''}]}}",
        "STRUCTURE         | {'stepType':'replace','from':0,'to':8}",
        "STRUCTURE         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'paragraph'}],'openStart':2}}",
        "STRUCTURE         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'paragraph'}],'openStart':900000}}",
        "STRUCTURE         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'x'}],'openEnd':1}}",
        "STRUCTURE         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'paragraph'}]}}",
        "STRUCTURE         | {'stepType':'replace','from':1,'to':9,'structure':true}",
        "CONTENT           |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'bullet_list'}]}}",
        "CONTENT           |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'table','content':[{'type':'table_row','content':[{'type':'table_cell'}]}]}]}}",
        "CONTENT           |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'paragraph','content':[{'type':'heading'}]}]}}",
        "CONTENT           |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'paragraph','content':[{'type':'footnote','content':[{'type':'footnote'}]}]}]}}",
        "CONTENT           |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'bullet_list','content':[{'type':'list_item','content':[{'type':'paragraph','marks':[{'type':'em'}]}]}]}]}}",
        "MARKS             |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'x','marks':[{'type':'superscript'},{'type':'subscript'}]}]}}",
        "MARKS             |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'x','marks':[{'type':'em'},{'type':'em'}]}]}}",
        "STRUCTURE         | {'stepType':'addNodeMark','pos':0,'mark':{'type':'em'}}",
        "STRUCTURE         | {'stepType':'addNodeMark','pos':2,'mark':{'type':'em'}}",
        "UNKNOWN_TYPE      | {'stepType':'addMark','from':1,'to':3,'mark':{'type':'constructor'}}",
        "ATTRIBUTE         | {'stepType':'addMark','from':1,'to':3,'mark':{'type':'link'}}",
        "ATTRIBUTE         |"
            + " {'stepType':'addMark','from':1,'to':3,'mark':{'type':'link','attrs':{'href':'javascript:alert(1)'}}}",
        "ATTRIBUTE         |"
            + " {'stepType':'addMark','from':1,'to':3,'mark':{'type':'link','attrs':{'href':'data:text/html,x'}}}",
        "UNKNOWN_ATTRIBUTE |"
            + " {'stepType':'addMark','from':1,'to':3,'mark':{'type':'link','attrs':{'href':'#a','onclick':'x'}}}",
        "ATTRIBUTE         |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'figure','attrs':{'src':'https://x/y'}}]}}",
        "ATTRIBUTE         |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'heading','attrs':{'level':999}}]}}",
        "ATTRIBUTE         | {'stepType':'attr','pos':22,'attr':'id','value':{}}",
        "UNKNOWN_ATTRIBUTE | {'stepType':'attr','pos':0,'attr':'__proto__','value':'x'}",
        "UNKNOWN_ATTRIBUTE | {'stepType':'attr','pos':0,'attr':'onclick','value':'x'}",
        "STRUCTURE         | {'stepType':'attr','pos':1,'attr':'id','value':'x'}",
        "POSITION          | {'stepType':'attr','pos':999,'attr':'id','value':'x'}",
        "MALFORMED         | {'stepType':'attr','pos':0,'attr':'id'}",
        "ATTRIBUTE         | {'stepType':'attr','pos':0,'attr':'id','value':'a b'}",
        "UNKNOWN_ATTRIBUTE | {'stepType':'docAttr','attr':'id','value':'x'}",
        "POSITION          |"
            + " {'stepType':'replaceAround','from':0,'to':10,'gapFrom':6,'gapTo':3,'insert':0}",
        "POSITION          |"
            + " {'stepType':'replaceAround','from':0,'to':10,'gapFrom':0,'gapTo':10,'insert':3,'slice':{'content':[{'type':'blockquote'}]}}",
        "STRUCTURE         |"
            + " {'stepType':'replaceAround','from':0,'to':10,'gapFrom':1,'gapTo':9,'insert':1,'slice':{'content':[{'type':'page_break'}]}}",
        "MALFORMED         |"
            + " {'stepType':'markSet','steps':[{'stepType':'replace','from':1,'to':2}]}",
        "MALFORMED         | {'stepType':null}",
        "MALFORMED         | {'stepType':'replace','from':1,'from':2,'to':2}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':1e1}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':01}",
        "POSITION          | {'stepType':'replace','from':null,'to':1}",
        "POSITION          | {'stepType':'replace','from':[1],'to':1}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':1,'slice':'x'}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':1,'slice':{}}",
        "MALFORMED         | {'stepType':'replace','from':1,'to':1,'slice':{'content':{}}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':7}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'x','attrs':{}}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'paragraph','text':'x'}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'paragraph','attrs':[]}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'x','marks':{}}]}}",
        "POSITION          |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[],'openStart':-1}}",
        "UNKNOWN_TYPE      |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'script'}]}}",
        "STRUCTURE         |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'list_item','content':[{'type':'paragraph'}]}]}}",
        "STRUCTURE         |"
            + " {'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'doc','content':[{'type':'paragraph'}]}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'\\u0007'}]}}",
        "MALFORMED         |"
            + " {'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'\\uffff'}]}}",
        "MALFORMED         | {'stepType':'attr','pos':0,'attr':'mark','value':'\\u0000'}",
        "ATTRIBUTE         | {'stepType':'attr','pos':0,'attr':'unnumbered','value':'true'}",
        "ATTRIBUTE         | {'stepType':'attr','pos':0,'attr':'align','value':'center;x'}",
        "ATTRIBUTE         | {'stepType':'attr','pos':0,'attr':'lang','value':['en']}",
        "ATTRIBUTE         | {'stepType':'attr','pos':21,'attr':'colspan','value':1000000000}",
        "ATTRIBUTE         | {'stepType':'attr','pos':21,'attr':'colwidth','value':['100']}",
        "ATTRIBUTE         | {'stepType':'attr','pos':21,'attr':'colwidth','value':[[1]]}",
        "ATTRIBUTE         | {'stepType':'docAttr','attr':'lang','value':'e n'}",
        "UNKNOWN_ATTRIBUTE | {'stepType':'docAttr','attr':'__proto__','value':{}}",
        "MALFORMED         | {'stepType':'addMark','from':1,'to':3,'mark':'em'}",
        "MALFORMED         | {'stepType':'addMark','from':1,'to':3,'mark':{'type':'em','x':1}}",
        "MALFORMED         | {'stepType':'addMark','from':1,'to':3}",
        "POSITION          | {'stepType':'addMark','from':3,'to':1,'mark':{'type':'em'}}",
        "POSITION          | {'stepType':'removeMark','from':1,'to':999,'mark':{'type':'em'}}",
        "STRUCTURE         | {'stepType':'removeNodeMark','pos':1,'mark':{'type':'em'}}",
        "MALFORMED         | {'stepType':'markSet','steps':{}}",
        "MALFORMED         |"
            + " {'stepType':'markSet','steps':[{'stepType':'attr','pos':0,'attr':'id','value':'x'}]}",
        "MALFORMED         | {'stepType':'replaceAround','from':0,'to':10,'gapFrom':1,'gapTo':9}",
        "STRUCTURE         |"
            + " {'stepType':'replaceAround','from':0,'to':12,'gapFrom':1,'gapTo':11,'insert':1,'slice':{'content':[{'type':'paragraph'}]}}",
        "STRUCTURE         |" + " {'stepType':'replace','from':22,'to':25}",
        "TOO_LARGE         | {'stepType':'addMark','from':0,'to':2000000,'mark':{'type':'em'}}",
      })
  void it_is_refused_by_name(Code code, String step) {
    assertThat(refusal(step.replace('\'', '"'))).isEqualTo(code);
  }

  @Test
  void what_is_unusual_and_harmless_is_taken() {
    int size = TEXT.content().size();
    String all = "{'stepType':'addMark','from':0,'to':%d,'mark':{'type':'em'}}".formatted(size);
    String nested = "{'stepType':'markSet','steps':[{'stepType':'markSet','steps':[%s]}]}";
    for (String step : List.of(wrap(size), "[" + all + "]", "[" + nested.formatted(all) + "]"))
      assertThat(Steps.take(TEXT, step.replace('\'', '"'))).isInstanceOf(Outcome.Applied.class);
  }

  @Test
  void sets_in_sets_without_end_are_refused() {
    String open = "{\"stepType\":\"markSet\",\"steps\":[";
    assertThat(refusal(open.repeat(100) + "]}".repeat(100))).isEqualTo(Code.TOO_DEEP);
  }

  @Test
  void what_is_no_list_of_steps_is_refused() {
    for (String json :
        List.of("", "null", "{}", "7", "[[]]", "[null]", "[] []", "[", "\"replace\""))
      assertThat(Steps.take(TEXT, json)).as(json).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_text_as_long_as_a_library_is_refused() {
    String letters = "0123456789".repeat(800_001);
    String text = "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}";
    assertThat(refusal(insert(text.formatted(letters)))).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void nesting_is_refused_before_it_costs() {
    String open = "{\"type\":\"blockquote\",\"content\":[";
    String deep = open.repeat(30) + "{\"type\":\"paragraph\"}" + "]}".repeat(30);
    assertThat(refusal(insert(deep))).isEqualTo(Code.TOO_DEEP);
    assertThat(refusal(insert(open.repeat(20_000)))).isEqualTo(Code.TOO_DEEP);
  }

  @Test
  void wrapping_again_and_again_ends_at_the_depth_of_a_document() {
    Node document = doc("en", paragraph("x"));
    Outcome outcome = Steps.apply(document, List.of());
    for (int i = 0; i < 30 && outcome instanceof Outcome.Applied applied; i++) {
      document = applied.document();
      outcome = Steps.take(document, wrap(document.content().size()));
    }
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo(Code.TOO_DEEP));
  }

  private static String wrap(int size) {
    return ("[{'stepType':'replaceAround','from':0,'to':"
            + size
            + ",'gapFrom':0,'gapTo':"
            + size
            + ",'insert':1,'slice':{'content':[{'type':'blockquote'}]},'structure':true}]")
        .replace('\'', '"');
  }

  @Test
  void too_much_at_once_is_refused() {
    assertThat(
            refusal(
                insert("{\"type\":\"page_break\"},".repeat(20_001) + "{\"type\":\"page_break\"}")))
        .isEqualTo(Code.TOO_LARGE);
    String step = "{\"stepType\":\"docAttr\",\"attr\":\"lang\",\"value\":\"en\"}";
    assertThat(refusal((step + ",").repeat(500) + step)).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void one_refused_step_refuses_the_commit() {
    String good = "{\"stepType\":\"docAttr\",\"attr\":\"lang\",\"value\":\"fr\"}";
    assertThat(refusal(good + ",{\"stepType\":\"replace\",\"from\":0,\"to\":8}"))
        .isEqualTo(Code.STRUCTURE);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void every_refusal_has_words_in_both_languages(Code code) {
    String english =
        ResourceBundle.getBundle("decem.document.refusals", Locale.ROOT)
            .getString(code.messageKey());
    String french =
        ResourceBundle.getBundle("decem.document.refusals", Locale.FRENCH)
            .getString(code.messageKey());
    assertThat(french).isNotBlank().isNotEqualTo(english);
  }

  private static String insert(String node) {
    return "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[" + node + "]}}";
  }

  private static Code refusal(String step) {
    Outcome outcome = Steps.take(TEXT, "[" + step + "]");
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).refusal().code();
  }
}
