package decem.platform.web;

import decem.platform.access.Conflict;
import decem.platform.access.NotPermitted;
import decem.platform.access.NotSignedIn;
import decem.platform.access.Unknown;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Turns what a boundary throws into an answer of the protocol: a status, a code, and for a fault
 * the number under which it is logged.
 */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    return switch (thrown) {
      case NotSignedIn nobody -> answer(401, "not-signed-in");
      case NotPermitted refused -> answer(403, "not-permitted");
      case Unknown unknown -> answer(404, "unknown");
      case Conflict conflict -> answer(409, "conflict");
      case WebApplicationException http -> http.getResponse();
      default -> fault(thrown);
    };
  }

  private static Response fault(Throwable thrown) {
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.ERROR, "Incident " + incident, thrown);
    return answer(500, "incident-" + incident);
  }

  private static Response answer(int status, String code) {
    String body = Json.createObjectBuilder().add("code", code).build().toString();
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
