package decem.exchange.page;

import decem.contract.Language;
import decem.exchange.boundary.Downloads;
import decem.exchange.boundary.Downloads.Download;
import decem.exchange.boundary.Form;
import decem.exchange.control.NoText;
import decem.exchange.control.NotConverted;
import decem.exchange.control.WordReader;
import decem.platform.access.Unknown;
import decem.platform.page.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** A version as Word or PDF, to whoever may read it: saved, never shown in our own pages. */
@Path("papers/{paper}/versions/{number}")
@RequestScoped
public class DownloadDoor {
  private static final int A_MINUTE = 60;

  @Inject Downloads downloads;
  @Context HttpServletRequest request;

  @PathParam("paper")
  String paper = "";

  @PathParam("number")
  String number = "";

  @QueryParam("lang")
  String lang = "";

  @GET
  @Path("word")
  public Response word() {
    return file(Form.WORD);
  }

  @GET
  @Path("pdf")
  public Response pdf() {
    return file(Form.PDF);
  }

  private Response file(Form form) {
    try {
      return saved(downloads.file(Addressed.version(paper, number), language(), form));
    } catch (NoText none) {
      return Response.status(Response.Status.NOT_FOUND)
          .type("text/plain;charset=UTF-8")
          .entity(none.sentence(Look.language(request)))
          .build();
    } catch (NotConverted notNow) {
      String sentence =
          new WordReader().refused(notNow.reason()).sentence().in(Look.language(request));
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .header("Retry-After", A_MINUTE)
          .type("text/plain;charset=UTF-8")
          .entity(sentence)
          .build();
    }
  }

  private static Response saved(Download file) {
    return Response.ok(file.bytes(), file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }

  private Language language() {
    Language language = Language.ofTag(lang);
    if (!language.tag().equals(lang)) {
      throw new Unknown("language");
    }
    return language;
  }
}
