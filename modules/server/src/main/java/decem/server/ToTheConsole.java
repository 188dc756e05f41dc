package decem.server;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the few things of the log that the person at the console must see, such as the first
 * administrator's link. Which loggers those are stands in the logging configuration.
 */
public final class ToTheConsole extends Handler {

  private static volatile @Nullable PrintStream console;

  /** Made by the configuration of logging. */
  public ToTheConsole() {
    setFormatter(new SimpleFormatter());
  }

  static void on(PrintStream out) {
    console = out;
  }

  @Override
  public void publish(LogRecord record) {
    PrintStream out = console;
    if (out != null && isLoggable(record)) {
      out.println("  " + getFormatter().formatMessage(record));
    }
  }

  @Override
  public void flush() {
    PrintStream out = console;
    if (out != null) {
      out.flush();
    }
  }

  @Override
  public void close() {
    flush();
  }
}
