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
        "TOO_LARGE         | {'stepType':'addMark','from':0,'to':2000000,'mark':{'type':'em'}}",
      })
  void it_is_refused_by_name(Code code, String step) {
    assertThat(refusal(step.replace('\'', '"'))).isEqualTo(code);
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
