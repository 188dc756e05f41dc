package decem.drafts.page;

import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.document.json.Json;
import decem.document.json.MalformedJson;
import decem.drafts.boundary.Drafting;
import decem.drafts.boundary.LivingLines;
import decem.drafts.control.Heard;
import decem.platform.access.Asking;
import decem.platform.page.Here;
import decem.platform.web.Body;
import decem.platform.web.SignInOfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How lines to a living text begin: by a ticket for a socket, or on requests that wait. */
@Path("papers/{paper}/texts/{text}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class LineDoor {

  private static final int LARGEST = 200_000;
  private static final long WAITS_SECONDS = 25;

  @Inject LivingLines lines;
  @Inject Drafting drafting;
  @Inject People people;
  @Inject Asking asking;
  @Inject Here here;

  @Context HttpServletRequest request;

  @BeanParam OfText of = new OfText();

  @GET
  @Path("authors")
  public String authors() {
    Map<PersonId, String> handles = drafting.authors(of.paper(), of.text());
    Map<PersonId, PersonCard> cards = people.cards(handles.keySet());
    JsonArrayBuilder authors = jakarta.json.Json.createArrayBuilder();
    handles.forEach(
        (person, handle) ->
            Optional.ofNullable(cards.get(person))
                .ifPresent(card -> authors.add(author(handle, card))));
    return jakarta.json.Json.createObjectBuilder().add("authors", authors).build().toString();
  }

  private JsonObjectBuilder author(String handle, PersonCard card) {
    return jakarta.json.Json.createObjectBuilder()
        .add("handle", handle)
        .add("name", card.name())
        .add("initials", card.initials())
        .add("tone", card.tone())
        .add("me", card.id().equals(asking.known()));
  }

  @POST
  @Path("ticket")
  public String ticket() {
    Optional<UUID> signIn = SignInOfRequest.of(request);
    String ticket = lines.ticket(of.paper(), of.text(), signIn, here.language());
    return jakarta.json.Json.createObjectBuilder()
        .add("ticket", ticket)
        .add("socket", socket())
        .build()
        .toString();
  }

  /** Beside the address under which this request came in. */
  private String socket() {
    String configured = System.getProperty("decem.url", "");
    String base =
        configured.startsWith("https:")
            ? configured.replaceAll("/+$", "")
            : request.getScheme() + "://" + request.getHeader("Host");
    return base.replaceFirst("^http", "ws") + "/api/v1/lines";
  }

  @POST
  @Path("lines")
  public Response open(InputStream body) throws IOException {
    Optional<Heard> first = read(body).map(LineDoor::hello).flatMap(Heard::read);
    if (first.isPresent() && first.get() instanceof Heard.Hello hello) {
      UUID line =
          lines.open(of.paper(), of.text(), hello, SignInOfRequest.of(request), here.language());
      return Response.status(201).entity("{\"line\":\"" + line + "\"}").build();
    }
    return malformed();
  }

  private static Map<String, @Nullable Object> hello(Map<String, @Nullable Object> body) {
    return body.get("hello") instanceof Map<?, ?> hello ? Json.object(hello) : Map.of();
  }

  @POST
  @Path("lines/{line}")
  public Response say(@PathParam("line") String line, InputStream body) throws IOException {
    Optional<List<String>> frames = read(body).map(LineDoor::frames);
    if (frames.isEmpty()) {
      return malformed();
    }
    boolean open = lines.say(of.paper(), of.text(), TextDoor.id(line), frames.get());
    return open ? Response.noContent().build() : Response.status(410).build();
  }

  private static List<String> frames(Map<String, @Nullable Object> body) {
    List<String> frames = new ArrayList<>();
    if (body.get("frames") instanceof List<?> list) {
      list.forEach(frame -> frames.add(Json.write(frame)));
    }
    return frames;
  }

  @GET
  @Path("lines/{line}")
  public void hear(
      @PathParam("line") String line,
      @QueryParam("after") @DefaultValue("0") long after,
      @Suspended AsyncResponse answer) {
    CompletableFuture<LivingLines.Answer> frames =
        lines.hear(of.paper(), of.text(), TextDoor.id(line), after);
    answer.setTimeout(WAITS_SECONDS, TimeUnit.SECONDS);
    answer.setTimeoutHandler(late -> late.resume(body(after, List.of())));
    frames.thenAccept(heard -> answer.resume(body(heard.next(), heard.frames())));
  }

  private static String body(long next, List<String> frames) {
    return "{\"k\":" + next + ",\"frames\":[" + String.join(",", frames) + "]}";
  }

  private static Optional<Map<String, @Nullable Object>> read(InputStream body) throws IOException {
    try {
      return Body.read(body, LARGEST)
          .map(bytes -> Json.readObject(new String(bytes, StandardCharsets.UTF_8)));
    } catch (MalformedJson noBody) {
      return Optional.empty();
    }
  }

  private static Response malformed() {
    return Response.status(422).entity("{\"code\":\"malformed\"}").build();
  }
}
