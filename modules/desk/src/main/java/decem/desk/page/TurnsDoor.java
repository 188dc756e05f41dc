package decem.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How much is asked of the reader, for a page that stays open. */
@Path("turns")
@RequestScoped
public class TurnsDoor {

  @Inject TurnsAsked turns;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String count() {
    return "{\"count\":" + turns.getCount() + "}";
  }
}
