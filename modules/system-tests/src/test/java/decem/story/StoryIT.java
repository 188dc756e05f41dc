package decem.story;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an appointed group to a decided paper with its record, told whole in each language. */
class StoryIT {

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void a_group_is_appointed_writes_is_heard_submits_and_its_paper_is_decided(String language) {
    try (Cast cast = new Cast(house, Telling.in(language))) {
      String group = new Appointing(cast).appoints();
      String paper = new Writing(cast).writes(group);
      new Hearing(cast).hears(paper);
      new Submitting(cast).submits(paper);
      new Deciding(cast).decides(paper);
      new Recording(cast, house).records(paper);
      cast.metNoTrouble();
    }
  }
}
