package decem.papers.control;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.PaperStanding.Stage;
import decem.contract.papers.Verb;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a paper stands, for one reader: computed from what that reader may know each time somebody
 * looks, stored nowhere.
 */
public final class Standing {

  private Standing() {}

  /**
   * The three machines as the reader may see them.
   *
   * @param drafting whether a living text is open
   * @param circulation the latest
   * @param answer the latest case
   */
  public record Seen(
      boolean drafting, Optional<Circulation> circulation, Optional<Answer> answer) {}

  /**
   * @param open whether the bodies may still be heard
   */
  public record Circulation(int version, Instant until, boolean open) {}

  /**
   * The latest case: of which version, and how it stands.
   *
   * @param at since when
   */
  public record Answer(int version, CaseState state, Verb verb, Instant at) {}

  public static PaperStanding of(Seen seen) {
    Stage stage = stage(seen);
    Bilingual words =
        new Bilingual(sentence(seen, stage, Language.EN), sentence(seen, stage, Language.FR));
    Optional<Instant> until = openCirculation(seen).map(Circulation::until);
    return new PaperStanding(stage, words, until, deciding(seen, stage));
  }

  /** The case, unless the stage does not follow from it. */
  private static Optional<PaperStanding.Answer> deciding(Seen seen, Stage stage) {
    return switch (stage) {
      case DRAFTING, OUT_FOR_OBSERVATIONS -> Optional.empty();
      case WITH_THE_AUTHORITY, RETURNED, DECIDED ->
          seen.answer().map(one -> new PaperStanding.Answer(one.version(), one.at()));
    };
  }

  private static Stage stage(Seen seen) {
    Stage otherwise =
        openCirculation(seen).isPresent() ? Stage.OUT_FOR_OBSERVATIONS : Stage.DRAFTING;
    return seen.answer()
        .map(
            answer ->
                switch (answer.state()) {
                  case SUBMITTED -> Stage.WITH_THE_AUTHORITY;
                  case DECIDED -> Stage.DECIDED;
                  case RETURNED -> Stage.RETURNED;
                  case WITHDRAWN, SUPERSEDED -> otherwise;
                })
        .orElse(otherwise);
  }

  private static String sentence(Seen seen, Stage stage, Language language) {
    String words =
        Stream.of(answer(seen, stage, language), rest(seen, stage, language))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
  }

  private static Optional<String> answer(Seen seen, Stage stage, Language language) {
    return seen.answer()
        .flatMap(
            answer ->
                switch (stage) {
                  case WITH_THE_AUTHORITY -> Optional.of("standing.submitted");
                  case RETURNED -> Optional.of("standing.returned");
                  case DECIDED -> Optional.of("standing.decided." + answer.verb());
                  case DRAFTING, OUT_FOR_OBSERVATIONS -> Optional.<String>empty();
                })
        .map(key -> Words.of(language, key, number(seen.answer().map(Answer::version))));
  }

  private static Optional<String> rest(Seen seen, Stage stage, Language language) {
    if (openCirculation(seen).isPresent()) {
      return Optional.of(Words.of(language, "standing.out", circulated(seen)));
    }
    return switch (stage) {
      case WITH_THE_AUTHORITY, DECIDED -> Optional.empty();
      case RETURNED ->
          seen.drafting() ? Optional.of(Words.of(language, "standing.goesOn")) : Optional.empty();
      case DRAFTING, OUT_FOR_OBSERVATIONS -> Optional.of(quiet(seen, language));
    };
  }

  /** Nobody is asked for anything: the group writes, or has heard the bodies. */
  private static String quiet(Seen seen, Language language) {
    String drafting = Words.of(language, seen.drafting() ? "standing.drafting" : "standing.still");
    String heard = Words.of(language, "standing.heard", circulated(seen));
    if (seen.circulation().isEmpty()) {
      return drafting;
    }
    return seen.drafting() ? drafting + ", " + heard : heard;
  }

  private static String circulated(Seen seen) {
    return number(seen.circulation().map(Circulation::version));
  }

  private static String number(Optional<Integer> version) {
    return version.map(String::valueOf).orElse("");
  }

  private static Optional<Circulation> openCirculation(Seen seen) {
    return seen.circulation().filter(Circulation::open);
  }
}
