package decem.comments.page;

import decem.comments.boundary.Commenting;
import decem.comments.boundary.GroupComments;
import decem.contract.comments.ThreadId;
import decem.contract.drafts.Anchors.Spot;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/** The protocol of the group's comments on a living text. */
@Path("papers/{paper}/threads")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ThreadDoor {

  @Inject GroupComments comments;
  @Inject Commenting commenting;
  @Inject ThreadJson json;

  @PathParam("paper")
  String paper = "";

  @GET
  public String all() {
    return json.of(comments.all(paper()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response comment(InputStream body) {
    Optional<JsonObject> read = Said.read(body);
    Optional<Spot> spot = read.flatMap(said -> Said.spot(paper(), said));
    if (read.isEmpty() || spot.isEmpty()) {
      return Answers.malformed();
    }
    return Said.key(read.get())
        .map(
            key -> Answers.of(commenting.comment(paper(), key, spot.get(), Said.words(read.get()))))
        .orElseGet(Answers::malformed);
  }

  @POST
  @Path("{thread}/replies")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response reply(@PathParam("thread") String thread, InputStream body) {
    Optional<JsonObject> read = Said.read(body);
    return read.flatMap(Said::key)
        .map(key -> Answers.of(comments.reply(paper(), id(thread), key, Said.words(read.get()))))
        .orElseGet(Answers::malformed);
  }

  @POST
  @Path("{thread}/resolve")
  public Response resolve(@PathParam("thread") String thread) {
    return Answers.of(comments.resolve(paper(), id(thread)));
  }

  @POST
  @Path("{thread}/reopen")
  public Response reopen(@PathParam("thread") String thread) {
    return Answers.of(comments.reopen(paper(), id(thread)));
  }

  private PaperId paper() {
    return new PaperId(Addressed.id(paper));
  }

  private static ThreadId id(String thread) {
    return new ThreadId(Addressed.id(thread));
  }

  /** Kept here so that the text named in a spot is one of this paper's. */
  static TextId text(String written) {
    return new TextId(Addressed.id(written));
  }
}
