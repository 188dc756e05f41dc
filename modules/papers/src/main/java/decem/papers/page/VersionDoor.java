package decem.papers.page;

import decem.contract.Language;
import decem.contract.papers.VersionId;
import decem.papers.boundary.VersionReading;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A version in the bytes that were hashed: whoever may read it can check it elsewhere. */
@Path("papers/{paper}/versions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VersionDoor {

  @Inject VersionReading reading;

  @PathParam("paper")
  String paper = "";

  @PathParam("number")
  String number = "";

  @GET
  @Path("manifest")
  public String manifest() {
    return reading.manifest(version());
  }

  @GET
  @Path("{language: [a-z]{2}}")
  public String document(@PathParam("language") String tag) {
    Language language = Language.ofTag(tag);
    if (!language.tag().equals(tag)) {
      throw new Unknown("language");
    }
    return reading.document(version(), language);
  }

  private VersionId version() {
    return Addressed.version(paper, number);
  }
}
