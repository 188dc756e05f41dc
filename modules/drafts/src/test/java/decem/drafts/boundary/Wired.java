package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Language;
import decem.contract.drafts.AnchorId;
import decem.contract.drafts.Anchors;
import decem.contract.drafts.PinnedText;
import decem.contract.drafts.TextHeads;
import decem.contract.drafts.Texts;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.document.Documents;
import decem.document.Nodes;
import decem.platform.access.RequestInsideTransaction;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;

/** What is proved on the server itself: the requests of other rooms. */
@ApplicationScoped
class Wired {

  @Inject Texts texts;
  @Inject TextHeads heads;
  @Inject Anchors anchors;
  @Inject Twice twice;
  @Inject UserTransaction transaction;

  private final PaperId paper = new PaperId(UUID.randomUUID());
  private final PersonId chair = new PersonId(UUID.randomUUID());

  void aRequestRepeatedOpensOneText() {
    UUID key = UUID.randomUUID();
    Texts.Opening once = texts.open(key, wanted("First."));
    assertThat(once).isInstanceOf(Texts.Opened.class);
    assertThat(texts.open(key, wanted("First."))).isEqualTo(once);
    assertThat(heads.heads(List.of(paper)).get(paper))
        .singleElement()
        .satisfies(head -> assertThat(head.commit()).isEqualTo(1));
    Texts.NewText broken = new Texts.NewText(paper, Language.EN, "{\"type\":\"doc\"", chair);
    assertThat(texts.open(UUID.randomUUID(), broken)).isInstanceOf(Texts.NotAcceptable.class);
  }

  void whatIsPinnedIsTheSameBytesEachTime() {
    texts.open(UUID.randomUUID(), wanted("Pinned."));
    PinnedText first = pinned(paper);
    PinnedText again = pinned(paper);
    assertThat(again.bytes()).isEqualTo(first.bytes());
    assertThat(again.digest()).isEqualTo(first.digest());
  }

  private PinnedText pinned(PaperId of) {
    return ((Texts.Pinned) texts.pin(UUID.randomUUID(), of)).texts().getFirst();
  }

  void anAnchorIsPlacedOnceAndOnWordsAlone() {
    Texts.Opened text = (Texts.Opened) texts.open(UUID.randomUUID(), wanted("Anchored words."));
    UUID key = UUID.randomUUID();
    Anchors.Spot spot = new Anchors.Spot(paper, text.text(), text.commit(), 1, 9, "Anchored");
    assertThat(anchors.place(key, spot)).isEqualTo(new Anchors.Placed(new AnchorId(key)));
    assertThat(anchors.place(key, spot)).isEqualTo(new Anchors.Placed(new AnchorId(key)));
    assertThat(anchors.states(List.of(new AnchorId(key)))).hasSize(1);
    Anchors.Spot nothing = new Anchors.Spot(paper, text.text(), text.commit(), 3, 3, "");
    assertThat(anchors.place(UUID.randomUUID(), nothing))
        .isInstanceOf(Anchors.WordsHaveChanged.class);
  }

  void aRequestInsideATransactionIsRefused() throws Exception {
    transaction.begin();
    try {
      assertThatThrownBy(() -> texts.open(UUID.randomUUID(), wanted("Never.")))
          .isInstanceOf(RequestInsideTransaction.class);
    } finally {
      transaction.rollback();
    }
  }

  /** The room reacts to nothing; the day it does, what it does is to be delivered twice here. */
  void noReactionIsLeftOut() {
    assertThat(twice.notDelivered()).isEmpty();
  }

  private Texts.NewText wanted(String words) {
    String document = Documents.canonical(Nodes.doc("en", Nodes.paragraph(words)));
    return new Texts.NewText(paper, Language.EN, document, chair);
  }
}
