package decem.app.page;

import decem.app.control.Trouble;
import decem.platform.page.Here;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Turns what a page threw into the status and the page that say so. Who is no longer signed in is
 * led to the sign-in page and back.
 */
class FaultHandler extends ExceptionHandlerWrapper {

  FaultHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> thrown = getUnhandledExceptionQueuedEvents().iterator();
    if (!thrown.hasNext()) {
      return;
    }
    Throwable first = thrown.next().getContext().getException();
    FacesContext context = FacesContext.getCurrentInstance();
    if (isSayingWhatWentWrong(context)) {
      throw new FacesException(first);
    }
    try {
      answer(context, first);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    context.responseComplete();
    drop(getUnhandledExceptionQueuedEvents().iterator());
  }

  /** Then there is nobody left to tell but whoever stands before all pages. */
  private static boolean isSayingWhatWentWrong(FacesContext context) {
    return context
        .getExternalContext()
        .getRequestMap()
        .containsKey(RequestDispatcher.ERROR_STATUS_CODE);
  }

  private static void answer(FacesContext context, Throwable thrown) throws IOException {
    ExternalContext external = context.getExternalContext();
    Trouble trouble = Trouble.of(thrown);
    Here here = CDI.current().select(Here.class).get();
    if (!external.isResponseCommitted()) {
      external.responseReset();
    }
    if (trouble == Trouble.SIGN_IN || (trouble == Trouble.EXPIRED && !here.isSignedIn())) {
      external.redirect("/sign-in?to=" + encoded(here.getAddress()));
      return;
    }
    String incident = trouble == Trouble.FAULT ? Incident.log(thrown) : "";
    if (context.getPartialViewContext().isAjaxRequest()) {
      external.redirect("/errors/error?kind=" + trouble + "&incident=" + incident);
      return;
    }
    external.getRequestMap().put(Fault.TROUBLE, trouble);
    external.getRequestMap().put(Fault.INCIDENT, incident);
    external.responseSendError(trouble.status(), trouble.name());
  }

  private static void drop(Iterator<ExceptionQueuedEvent> thrown) {
    while (thrown.hasNext()) {
      thrown.next();
      thrown.remove();
    }
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
