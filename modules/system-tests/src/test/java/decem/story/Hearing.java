package decem.story;

/** Third chapter: a version is circulated; a delegation sees it and nothing else, and is heard. */
record Hearing(Cast cast) {

  void hears(String paper) {
    Telling telling = cast.telling();
    Chair chair = cast.chair();
    chair.namesVersion(paper, "label.first");
    chair.circulates(paper, 1, telling.say("body." + telling.language()));
    Delegate delegate = cast.delegate();
    delegate.opensWhatIsAsked();
    delegate.observes("observation");
    delegate.findsClosed(livingAddresses());
    delegate.findsNoLivingText(paper);
    cast.reader("halvora").comesTo("/papers/" + paper + "/versions/1", 404);
    cast.expert().comesTo("/papers/" + paper + "/versions/1", 200);
    cast.expert().page.locator("[data-part=cards] .card").waitFor();
  }

  /** Where the living text, its history and the group's comments are asked for. */
  private String[] livingAddresses() {
    var page = cast.otherExpert().page;
    String text = page.locator("[data-decem-editor]").getAttribute("data-address");
    String threads = page.locator("[data-decem=margin]").getAttribute("data-address");
    return new String[] {text, text + "/unread", threads};
  }
}
