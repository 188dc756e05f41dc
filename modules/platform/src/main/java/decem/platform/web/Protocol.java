package decem.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that is not a page lives under {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class Protocol extends Application {}
