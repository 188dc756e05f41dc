package decem.approvals.page;

import decem.approvals.boundary.RecordFiles;
import decem.contract.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Gives out the exact bytes of a version's manifest and texts. */
@RequestScoped
@Path("/record/{id}/{n}")
public class RecordDoor {

  @Inject RecordFiles files;

  @PathParam("id")
  String id = "";

  @PathParam("n")
  String number = "";

  @GET
  @Path("/manifest")
  public Response manifest() {
    return file(files.manifest(Addressed.version(id, number)), "manifest");
  }

  @GET
  @Path("/texts/{language: en|fr}")
  public Response text(@PathParam("language") String language) {
    return file(files.text(Addressed.version(id, number), Language.ofTag(language)), language);
  }

  private Response file(byte[] bytes, String name) {
    String fileName = "decem-" + id + "-" + number + "-" + name + ".json";
    return Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .build();
  }
}
