package decem.papers.page;

import decem.contract.Digest;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Unknown;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids out of addresses; what is no id is unknown like any other. */
final class Addressed {

  private Addressed() {}

  static PaperId paper(@Nullable String written) {
    return new PaperId(id(written));
  }

  static GroupId group(@Nullable String written) {
    return new GroupId(id(written));
  }

  static VersionId version(@Nullable String paper, @Nullable String number) {
    return new VersionId(paper(paper), number(number));
  }

  static int number(@Nullable String written) {
    if (written == null || !written.matches("[1-9][0-9]{0,5}")) {
      throw new Unknown("not a number");
    }
    return Integer.parseInt(written);
  }

  static Digest digest(String written) {
    if (!written.matches("[0-9a-f]{64}")) {
      throw new Unknown("not a digest");
    }
    return new Digest(written);
  }

  static BodyId body(String written) {
    return new BodyId(id(written));
  }

  static UUID key(String written) {
    return id(written);
  }

  private static UUID id(@Nullable String written) {
    try {
      return UUID.fromString(String.valueOf(written));
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }
}
