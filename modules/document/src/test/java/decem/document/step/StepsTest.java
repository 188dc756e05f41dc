package decem.document.step;

import static decem.document.Marks.em;
import static decem.document.Marks.strong;
import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.Nodes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document of these tests: p at 0 "Hello" 1-6, p at 7 "world" 8-13, size 14. */
class StepsTest {
  private static final Node HELLO =
      doc("en", paragraph("Hello").withId("a"), paragraph("world").withId("b"));

  @Test
  void letters_are_typed_and_deleted() {
    assertThat(
            after(
                "{'stepType':'replace','from':6,'to':6,'slice':{'content':[{'type':'text','text':'!'}]}}"))
        .isEqualTo(doc("en", paragraph("Hello!").withId("a"), paragraph("world").withId("b")));
    assertThat(after("{'stepType':'replace','from':2,'to':6}").child(0))
        .isEqualTo(paragraph("H").withId("a"));
  }

  @Test
  void a_join_keeps_the_first_block() {
    assertThat(after("{'stepType':'replace','from':6,'to':8,'structure':true}"))
        .isEqualTo(doc("en", paragraph("Helloworld").withId("a")));
  }

  @Test
  void a_split_gives_both_halves() {
    String split =
        "{'stepType':'replace','from':3,'to':3,'slice':{'content':[{'type':'paragraph','attrs':{'id':'a'}},"
            + "{'type':'paragraph','attrs':{'id':'a'}}],'openStart':1,'openEnd':1},'structure':true}";
    Outcome.Applied applied = applied(split);
    assertThat(applied.document().childCount()).isEqualTo(3);
    assertThat(applied.maps()).hasToString("[[3,0,2]]");
    assertThat(Renumbering.after(applied, () -> "c"))
        .isEqualTo(List.of(new AttrStep(4, "id", "c")));
  }

  @Test
  void a_block_is_wrapped_and_its_type_changed() {
    String wrap =
        "{'stepType':'replaceAround','from':0,'to':7,'gapFrom':0,'gapTo':7,'insert':2,'slice':{'content':"
            + "[{'type':'bullet_list','content':[{'type':'list_item'}]}]},'structure':true}";
    assertThat(after(wrap).child(0)).isEqualTo(bulletList(item(paragraph("Hello").withId("a"))));
    String type =
        "{'stepType':'replaceAround','from':0,'to':7,'gapFrom':1,'gapTo':6,'insert':1,'slice':{'content':"
            + "[{'type':'heading','attrs':{'id':'a'}}]},'structure':true}";
    assertThat(after(type).child(0)).isEqualTo(heading(1, "Hello").withId("a"));
  }

  @Test
  void marks_are_added_over_blocks_and_removed() {
    Node marked = after("{'stepType':'addMark','mark':{'type':'em'},'from':4,'to':10}");
    assertThat(marked.child(0)).isEqualTo(paragraph(text("Hel"), text("lo", em())).withId("a"));
    assertThat(marked.child(1)).isEqualTo(paragraph(text("wo", em()), text("rld")).withId("b"));
    Outcome back =
        Steps.take(
            marked, array("{'stepType':'removeMark','mark':{'type':'em'},'from':0,'to':14}"));
    assertThat(((Outcome.Applied) back).document()).isEqualTo(HELLO);
  }

  @Test
  void nested_mark_sets_are_flattened_and_empty_ones_dropped() {
    String add = "{'stepType':'addMark','mark':{'type':'strong'},'from':1,'to':3}";
    String set =
        "{'stepType':'markSet','steps':[{'stepType':'markSet','steps':[" + add + "]}," + add + "]}";
    Outcome.Applied applied = applied(set + ",{'stepType':'markSet','steps':[]}");
    assertThat(applied.steps()).hasSize(1);
    assertThat(applied.json())
        .doesNotContain("[{\"stepType\":\"markSet\",\"steps\":[{\"stepType\":\"markSet\"");
    assertThat(applied.document().child(0))
        .isEqualTo(paragraph(text("He", strong()), text("llo")).withId("a"));
  }

  @Test
  void attributes_of_nodes_and_of_the_document_change() {
    assertThat(
            after("{'stepType':'attr','pos':7,'attr':'align','value':'center'}")
                .child(1)
                .string("align"))
        .isEqualTo("center");
    assertThat(after("{'stepType':'docAttr','attr':'lang','value':'fr'}").string("lang"))
        .isEqualTo("fr");
  }

  @Test
  void a_note_is_marked_as_one_node() {
    Node noted = doc("en", paragraph(text("x"), footnote("y")));
    Outcome outcome =
        Steps.take(noted, array("{'stepType':'addNodeMark','pos':2,'mark':{'type':'strong'}}"));
    assertThat(((Outcome.Applied) outcome).document().child(0).child(1).marks())
        .containsExactly(strong());
  }

  @Test
  void steps_are_written_as_they_came() {
    String steps =
        array(
            "{'stepType':'replace','from':6,'to':6,'slice':{'content':[{'type':'text','text':'!'}]}},"
                + "{'stepType':'attr','pos':7,'attr':'id','value':'z'}");
    assertThat(Steps.write(Steps.read(steps))).isEqualTo(steps);
  }

  @Test
  void a_copy_put_before_its_original_gets_the_new_id() {
    Node copy = paragraph("world").withId("b");
    Step paste = new ReplaceStep(0, 0, new Slice(Fragment.of(copy), 0, 0), false);
    Outcome.Applied applied = (Outcome.Applied) Steps.apply(HELLO, List.of(paste));
    assertThat(Renumbering.after(applied, () -> "n"))
        .isEqualTo(List.of(new AttrStep(0, "id", "n")));
  }

  @Test
  void blocks_without_an_id_get_one() {
    Step append = new ReplaceStep(14, 14, new Slice(Fragment.of(Nodes.pageBreak()), 0, 0), false);
    Outcome.Applied applied = (Outcome.Applied) Steps.apply(HELLO, List.of(append));
    assertThat(Renumbering.after(applied, () -> "n"))
        .isEqualTo(List.of(new AttrStep(14, "id", "n")));
  }

  private static Node after(String step) {
    return applied(step).document();
  }

  private static Outcome.Applied applied(String steps) {
    Outcome outcome = Steps.take(HELLO, array(steps));
    assertThat(outcome).isInstanceOf(Outcome.Applied.class);
    return (Outcome.Applied) outcome;
  }

  private static String array(String steps) {
    return "[" + steps.replace('\'', '"') + "]";
  }
}
