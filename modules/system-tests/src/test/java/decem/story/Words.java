package decem.story;

import decem.story.Table.Word;

/** Reads from an answer what somebody was told. */
final class Words {

  private Words() {}

  static Word of(Reply reply) {
    return switch (reply.status()) {
      case 200, 201, 204 -> Word.YES;
      case 302, 303 -> reply.leadsTo().startsWith("/sign-in") ? Word.SIGN_IN : Word.YES;
      case 401 -> Word.SIGN_IN;
      case 403 -> Word.NOT_YOURS;
      case 404 -> Word.NOT_HERE;
      default -> throw new AssertionError(reply.status() + " " + reply.body());
    };
  }
}
