package decem.comments.page;

import decem.comments.boundary.Observations;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
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

/** The protocol of observations on one version. */
@Path("papers/{paper}/versions/{number}/observations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ObservationDoor {

  @Inject Observations observations;
  @Inject ThreadJson json;

  @PathParam("paper")
  String paper = "";

  @PathParam("number")
  String number = "";

  @GET
  public String all() {
    return json.of(observations.on(version()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response observe(InputStream body) {
    Said said = Said.read(body);
    return Answers.of(
        () -> observations.observe(version(), said.key(), said.onVersion(), said.words()));
  }

  private VersionId version() {
    return new VersionId(new PaperId(Addressed.id(paper)), Addressed.number(number));
  }
}
