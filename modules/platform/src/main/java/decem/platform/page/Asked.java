package decem.platform.page;

import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the page says. A page may stand behind a lasting address; the request that
 * beans are given is then still the first one, only Faces knows the parameters of the page.
 */
public final class Asked {

  private Asked() {}

  public static @Nullable String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}
