package decem.drafts.page;

import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.document.json.Json;
import decem.drafts.boundary.Playing;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as a commit left it, to be shown in the place of another state. */
@Path("papers/{paper}/texts/{text}/at/{n:[0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlaybackDoor {

  @Inject Playing playing;
  @Inject Here here;

  /**
   * @param before the commit that was shown before; what differs from it is named
   */
  @GET
  public String state(
      @PathParam("paper") String paper,
      @PathParam("text") String text,
      @PathParam("n") long n,
      @QueryParam("before") @DefaultValue("0") long before) {
    PaperId of = new PaperId(TextDoor.id(paper));
    Playing.Moment moment = playing.at(of, new TextId(TextDoor.id(text)), n, before);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("n", moment.n());
    answer.put("sentence", MomentWords.sentence(moment, here));
    answer.put("changed", moment.changed());
    answer.put("html", MomentWords.html(moment, of.value().toString()));
    return Json.write(answer);
  }
}
