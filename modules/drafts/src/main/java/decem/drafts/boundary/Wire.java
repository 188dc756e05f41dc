package decem.drafts.boundary;

/** What a line runs on: a socket, or requests that wait. */
interface Wire {

  /**
   * Begins to send a frame and returns at once; the next one comes when the other side has it.
   *
   * @param sent called once, whenever the frame has left or has failed
   */
  void send(String frame, Runnable sent);

  /** Ends the wire once what is under way has left. */
  void close(int code, String reason);
}
