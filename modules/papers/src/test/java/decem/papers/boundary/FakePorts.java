package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.approvals.Cases;
import decem.contract.drafts.TextHeads;
import decem.contract.drafts.Texts;
import decem.contract.exchange.WordFiles;
import decem.contract.groups.Groups;
import decem.contract.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The rooms that papers asks, on the server of the test. */
@ApplicationScoped
class FakePorts {

  private final Cast cast = new Cast();
  private final FakeTexts texts = new FakeTexts();
  private final FakeCases cases = new FakeCases();

  @Produces
  Groups groups() {
    return cast.groups;
  }

  @Produces
  People people() {
    return cast.people;
  }

  @Produces
  Texts texts() {
    return texts;
  }

  @Produces
  TextHeads heads() {
    return texts;
  }

  @Produces
  Cases cases() {
    return cases;
  }

  @Produces
  WordFiles words() {
    return (file, language) -> new WordFiles.NotReadable(Bilingual.same("This is no Word file."));
  }
}
