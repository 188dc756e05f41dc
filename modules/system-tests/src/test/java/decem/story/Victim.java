package decem.story;

/** Which processes a kill takes. */
enum Victim {
  SERVER(true, false),
  DATABASE(false, true),
  BOTH(true, true);

  private final boolean server;
  private final boolean database;

  Victim(boolean server, boolean database) {
    this.server = server;
    this.database = database;
  }

  boolean server() {
    return server;
  }

  boolean database() {
    return database;
  }
}
