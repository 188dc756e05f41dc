package decem.papers.page;

import decem.contract.Digest;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers.Picture;
import decem.papers.boundary.Pictures;
import decem.papers.control.PictureFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The pictures of a paper, in and out. What comes in is known by its bytes, not by its name. */
@Path("papers/{paper}/pictures")
@RequestScoped
public class PictureDoor {

  @Inject Pictures pictures;

  @PathParam("paper")
  String paper = "";

  /** Shown as the picture it is and as nothing else. */
  @GET
  @Path("{sha256}")
  public Response show(@PathParam("sha256") String sha256) {
    Picture picture = pictures.show(paper(), Addressed.digest(sha256));
    return Response.ok(picture.bytes(), picture.mediaType())
        .header("Content-Disposition", "inline; filename=\"picture\"")
        .build();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response add(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(PictureFormat.MOST_BYTES + 1);
    if (bytes.length > PictureFormat.MOST_BYTES) {
      return answer(413, "code", "too-large");
    }
    Optional<Digest> kept = pictures.add(paper(), bytes);
    return kept.map(digest -> answer(200, "sha256", digest.hex()))
        .orElseGet(() -> answer(415, "code", "not-a-picture"));
  }

  private static Response answer(int status, String name, String value) {
    String json = Json.createObjectBuilder().add(name, value).build().toString();
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(json).build();
  }

  private PaperId paper() {
    return Addressed.paper(paper);
  }
}
