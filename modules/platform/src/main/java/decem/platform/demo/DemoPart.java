package decem.platform.demo;

/**
 * A room's part of the demonstration data. Called once per start, in the order of the parts, only
 * when {@code decem.demo} is set; finds out by itself whether it has been here before.
 */
public interface DemoPart {

  /** Parts with a lower number come first: people 10, groups 20, papers 30, comments 40. */
  int order();

  /** Seeds through the room's own boundaries, acting as the persons of the demonstration. */
  void seed() throws Exception;
}
