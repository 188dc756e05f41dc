package decem.comments.page;

import decem.comments.boundary.Commenting;
import decem.comments.boundary.GroupComments;
import decem.contract.comments.ThreadId;
import decem.contract.papers.PaperId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

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
    Said said = Said.read(body);
    return Answers.of(
        () -> commenting.comment(paper(), said.key(), said.spot(paper()), said.words()));
  }

  @POST
  @Path("{thread}/replies")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response reply(@PathParam("thread") String thread, InputStream body) {
    Said said = Said.read(body);
    return Answers.of(() -> comments.reply(paper(), id(thread), said.key(), said.words()));
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
}
