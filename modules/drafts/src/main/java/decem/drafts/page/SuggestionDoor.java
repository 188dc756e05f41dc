package decem.drafts.page;

import decem.contract.people.PersonId;
import decem.document.Refusal;
import decem.document.json.Json;
import decem.document.suggestion.BlockChange;
import decem.drafts.boundary.Accepting;
import decem.drafts.control.Resolved;
import decem.drafts.control.Wish;
import decem.platform.access.Asking;
import decem.platform.page.Here;
import decem.platform.web.Body;
import decem.platform.web.SignInOfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The suggestions that stand in a text: read, seen through, accepted and rejected. */
@Path("papers/{paper}/texts/{text}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestionDoor {

  private static final int LARGEST = 200_000;

  @Inject Accepting accepting;
  @Inject Asking asking;
  @Inject Here here;

  @Context HttpServletRequest request;

  @BeanParam OfText of = new OfText();

  @GET
  public String standing() {
    Accepting.Standing standing = accepting.standing(of.paper(), of.text());
    PersonId reader = asking.known();
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("n", standing.n());
    answer.put("suggestions", standing.open().stream().map(open -> one(open, reader)).toList());
    answer.put("more", standing.more());
    return Json.write(answer);
  }

  private static Map<String, @Nullable Object> one(Accepting.Open open, PersonId reader) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", open.suggestion().id());
    one.put("author", open.handle());
    one.put("own", open.by().author().equals(reader.value()));
    one.put("at", open.by().at().toString());
    one.put("inserted", open.suggestion().inserted());
    one.put("deleted", open.suggestion().deleted());
    one.put("blocks", open.suggestion().blocks().stream().map(SuggestionDoor::change).toList());
    return one;
  }

  /** What is done to a block: its kind, and of which type or setting. */
  private static List<@Nullable Object> change(BlockChange change) {
    return switch (change) {
      case BlockChange.Added added -> List.of("added", added.type());
      case BlockChange.Removed removed -> List.of("removed", removed.type());
      case BlockChange.Parted parted -> List.of("parted");
      case BlockChange.Joined joined -> List.of("joined");
      case BlockChange.Retyped retyped -> List.of("retyped", retyped.before(), retyped.now());
      case BlockChange.Changed changed -> List.of("changed", changed.attribute());
      case BlockChange.Remarked remarked -> List.of("remarked");
    };
  }

  /** What a wish would do; nothing is done. */
  @POST
  @Path("outlook")
  public Response outlook(InputStream body) throws IOException {
    return with(
        body,
        wish -> {
          Accepting.Outlook outlook = accepting.would(of.paper(), of.text(), wish);
          Map<String, @Nullable Object> answer = new LinkedHashMap<>();
          answer.put("suggestions", (long) outlook.suggestions());
          answer.put("words", (long) outlook.words());
          answer.put("lost", (long) outlook.lost());
          return Response.ok(Json.write(answer)).build();
        });
  }

  @POST
  @Path("resolved")
  public Response resolve(InputStream body) throws IOException {
    return with(
        body,
        wish ->
            answer(accepting.resolve(of.paper(), of.text(), wish, SignInOfRequest.of(request))));
  }

  private Response with(InputStream body, Function<Wish, Response> act) throws IOException {
    Optional<byte[]> bytes = Body.read(body, LARGEST);
    if (bytes.isEmpty()) {
      return refused(413, "too-large");
    }
    return Wish.read(bytes.get())
        .map(act)
        .orElseGet(() -> refused(422, Refusal.Code.MALFORMED.messageKey()));
  }

  private Response answer(Resolved resolved) {
    return switch (resolved) {
      case Resolved.Done done -> Response.ok(Json.write(written(done))).build();
      case Resolved.NothingThere none -> refused(409, "nothing-there");
      case Resolved.Moved moved -> refused(409, "stale");
      case Resolved.NotOpen closed -> refused(422, "not-open");
      case Resolved.NotYours others -> refused(403, "not-your-suggestion");
    };
  }

  private static Map<String, @Nullable Object> written(Resolved.Done done) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("n", done.n());
    answer.put("at", done.at().toString());
    answer.put("suggestions", (long) done.suggestions());
    return answer;
  }

  private Response refused(int status, String code) {
    return TextDoor.refused(here, status, code);
  }
}
