package decem.app.page;

import decem.app.control.Addresses;
import decem.platform.page.Here;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/**
 * A page that is sent back to the server keeps the address at which it was asked for, once; and
 * whoever leads to a page leads to its lasting address.
 */
public class LastingPages extends ViewHandlerWrapper {

  private static final int UNACCEPTABLE = 422;
  private static final String NONCE = "primefaces.nonce";

  public LastingPages(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    UIViewRoot shown = context.getViewRoot();
    boolean writing = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    if (!writing || shown == null || !viewId.equals(shown.getViewId())) {
      return super.getActionURL(context, viewId);
    }
    return CDI.current().select(Here.class).get().getAddress();
  }

  @Override
  public String getRedirectURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return lasting(viewId, parameters)
        .orElseGet(() -> super.getRedirectURL(context, viewId, parameters, includeViewParams));
  }

  @Override
  public String getBookmarkableURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return lasting(viewId, parameters)
        .orElseGet(() -> super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
  }

  /** A form with something wrong in it is shown again, and nobody is told that all is well. */
  @Override
  public void renderView(FacesContext context, UIViewRoot shown) throws IOException {
    if (context.isValidationFailed() && !context.getPartialViewContext().isAjaxRequest()) {
      context.getExternalContext().setResponseStatus(UNACCEPTABLE);
    }
    super.renderView(context, shown);
  }

  /** PrimeFaces asks for its nonce back with every form, also where none of its scripts runs. */
  @Override
  public void writeState(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("input", null);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", NONCE, null);
    writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
    writer.endElement("input");
    super.writeState(context);
  }

  private static Optional<String> lasting(
      String viewId, @Nullable Map<String, List<String>> parameters) {
    return Addresses.lastingOf(viewId, parameters == null ? Map.of() : parameters);
  }
}
