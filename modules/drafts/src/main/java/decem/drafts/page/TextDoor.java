package decem.drafts.page;

import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.document.Refusal;
import decem.drafts.boundary.Drafting;
import decem.drafts.control.Save;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Sentences;
import decem.drafts.control.TextThere;
import decem.platform.access.Unknown;
import decem.platform.page.Here;
import decem.platform.web.Body;
import decem.platform.web.SignInOfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The protocol of a living text: read it, save to it, ask what is unread. */
@Path("papers/{paper}/texts/{text}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TextDoor {

  /** A save may be a large paste; what is bigger comes by a Word file. */
  private static final int LARGEST = 2_000_000;

  @Inject Drafting drafting;
  @Inject People people;
  @Inject Here here;

  @Context HttpServletRequest request;

  @BeanParam OfText of = new OfText();

  @GET
  public Response read(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    TextThere there = drafting.read(of.paper(), of.text());
    String tag = '"' + Long.toString(there.n()) + '"';
    if (tag.equals(known)) {
      return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }
    String body = whole(there.n(), there.by(), there.at(), there.document());
    return Response.ok(body).header(HttpHeaders.ETAG, tag).build();
  }

  @POST
  @Path("commits")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(InputStream body) throws IOException {
    Optional<byte[]> bytes = Body.read(body, LARGEST);
    if (bytes.isEmpty()) {
      return refused(413, "too-large");
    }
    Optional<Save> save = Save.read(bytes.get());
    if (save.isEmpty()) {
      return refused(422, Refusal.Code.MALFORMED.messageKey());
    }
    return answer(drafting.save(of.paper(), of.text(), save.get(), SignInOfRequest.of(request)));
  }

  @GET
  @Path("unread")
  public String unread() {
    List<String> blocks = drafting.unread(of.paper(), of.text());
    return Json.createObjectBuilder()
        .add("blocks", Json.createArrayBuilder(blocks))
        .build()
        .toString();
  }

  /** Commits behind one: what a line would bring. */
  @GET
  @Path("commits")
  public String since(@QueryParam("since") @DefaultValue("-1") long since) {
    if (since < 0) {
      throw new Unknown("no such commit");
    }
    List<String> frames = drafting.since(of.paper(), of.text(), since);
    return "{\"frames\":[" + String.join(",", frames) + "]}";
  }

  private Response answer(SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> Response.ok(stored(saved)).build();
      case SaveOutcome.Stale stale -> refused(409, "stale");
      case SaveOutcome.Refused refused -> refused(422, refused.code());
      case SaveOutcome.NotOpen closed -> refused(422, "not-open");
      case SaveOutcome.MayNotWrite ended -> refused(403, "not-permitted");
    };
  }

  private static String stored(SaveOutcome.Saved saved) {
    return Json.createObjectBuilder()
        .add("n", saved.n())
        .add("at", saved.at().toString())
        .build()
        .toString();
  }

  /** The document is JSON already and is not parsed again only to be written. */
  private String whole(long n, UUID by, Instant at, String document) {
    JsonObjectBuilder head = Json.createObjectBuilder();
    String start = head.add("n", n).add("at", at.toString()).add("by", name(by)).build().toString();
    return start.substring(0, start.length() - 1) + ",\"doc\":" + document + "}";
  }

  private String name(UUID person) {
    PersonId id = new PersonId(person);
    return Optional.ofNullable(people.cards(List.of(id)).get(id)).map(PersonCard::name).orElse("");
  }

  private Response refused(int status, String code) {
    return refused(here, status, code);
  }

  /** A code for the page, and a sentence for whoever reads it. */
  static Response refused(Here here, int status, String code) {
    String body =
        Json.createObjectBuilder()
            .add("code", code)
            .add("sentence", Sentences.refusal(here.language(), code))
            .build()
            .toString();
    return Response.status(status).entity(body).build();
  }

  static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }
}
