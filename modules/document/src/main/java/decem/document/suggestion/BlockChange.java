package decem.document.suggestion;

import org.jspecify.annotations.Nullable;

/** What a suggestion does to blocks rather than to words. */
public sealed interface BlockChange {
  /** A whole block comes; the type is that of the schema. */
  record Added(String type) implements BlockChange {}

  /** A whole block goes. */
  record Removed(String type) implements BlockChange {}

  /** One block becomes two. */
  record Parted() implements BlockChange {}

  /** Two blocks become one. */
  record Joined() implements BlockChange {}

  /** A block is of another type. */
  record Retyped(String before, String now) implements BlockChange {}

  /** A setting of a block has another value. */
  record Changed(String attribute, @Nullable Object before, @Nullable Object now)
      implements BlockChange {}

  /** A note or break is set in another mark. */
  record Remarked(@Nullable Object before, @Nullable Object now) implements BlockChange {}
}
