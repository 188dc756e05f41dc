package decem.drafts.page;

import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import jakarta.ws.rs.PathParam;

/** Which text an address under {@code papers/{paper}/texts/{text}} speaks of. */
public class OfText {

  @PathParam("paper")
  String paper = "";

  @PathParam("text")
  String text = "";

  PaperId paper() {
    return new PaperId(TextDoor.id(paper));
  }

  TextId text() {
    return new TextId(TextDoor.id(text));
  }
}
