package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

/** First chapter: a body and a group are prepared; the group exists once it is decided. */
record Appointing(Cast cast) {

  String appoints() {
    Secretariat secretariat = cast.secretariat();
    secretariat.entersBody();
    cast.joins(secretariat.handsOverLink());
    String group = secretariat.beginsGroup();
    secretariat.writesMandate(group);
    secretariat.submitsMandate(group);
    assertThat(cast.chair().asks("/groups/" + group)).as("nobody is told yet").isEqualTo(404);
    decidesOnMandate();
    secretariat.seesNoticeGoOut(group, "Expert, energy");
    cast.chair().comesTo("/groups/" + group, 200);
    cast.chair().shows("group");
    return group;
  }

  private void decidesOnMandate() {
    SecretaryGeneral secretaryGeneral = cast.secretaryGeneral();
    String name = cast.telling().say("group." + cast.telling().language());
    secretaryGeneral.takesTurn(name);
    secretaryGeneral.considers("mandate");
    secretaryGeneral.decides();
  }
}
