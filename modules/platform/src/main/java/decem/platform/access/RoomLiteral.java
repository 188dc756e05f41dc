package decem.platform.access;

import jakarta.enterprise.util.AnnotationLiteral;

/** A room by its name, for looking up its entity manager. */
@SuppressWarnings("serial")
class RoomLiteral extends AnnotationLiteral<Room> implements Room {

  private final String room;

  RoomLiteral(String room) {
    this.room = room;
  }

  @Override
  public String value() {
    return room;
  }
}
