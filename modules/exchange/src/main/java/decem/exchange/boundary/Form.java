package decem.exchange.boundary;

/** The forms in which a version leaves the house. */
public enum Form {
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("pdf", "application/pdf");

  private final String ending;
  private final String mediaType;

  Form(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
