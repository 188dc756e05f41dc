package decem.approvals.boundary;

import decem.approvals.control.VerbWords;
import decem.approvals.control.Words;
import decem.contract.Language;
import decem.contract.approvals.CaseFact;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.VersionId;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonId;
import decem.platform.access.Boundary;
import decem.platform.facts.Reaction;
import decem.platform.mail.Mail;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes to the group and to the private office when a case has ended: the working title, what was
 * done, and a link, in each reader's language. Nobody hears of the same end twice.
 */
@Boundary
class Notices {

  private static final String FIRST_TIME =
      "insert into approvals.notice (case_id, person, at) values (?, ?, clock_timestamp())"
          + " on conflict do nothing";

  @Inject Database database;
  @Inject Mail mail;
  @Inject Recipients recipients;
  @Inject People people;
  @Inject ShownNow shownNow;
  @Inject CaseFiles files;

  void sendDecision(@Observes @Reaction("approvals.send-decision-notices") CaseDecided decided) {
    send(
        decided,
        decided.caseId(),
        language -> VerbWords.done(decided.kind(), language),
        address("/record/%s/%d", decided.version()));
  }

  void sendReturn(@Observes @Reaction("approvals.send-return-notices") CaseReturned returned) {
    send(
        returned,
        returned.caseId(),
        language -> Words.in(language).say("state.RETURNED"),
        address("/approvals/decision?id=%s&n=%d", returned.version()));
  }

  private void send(CaseFact ended, CaseId caseId, Function<Language, String> what, String link) {
    PaperCard paper = shownNow.paper(ended.version());
    PersonId submittedBy = files.find(caseId).orElseThrow().submittedBy();
    Map<PersonId, MailAddress> addresses = people.addresses(recipients.of(paper, submittedBy));
    addresses.forEach(
        (person, to) -> {
          if (database.run(FIRST_TIME, caseId.value(), person.value()) == 1) {
            write(person, to, paper, what.apply(to.language()), link);
          }
        });
  }

  private void write(PersonId person, MailAddress to, PaperCard paper, String what, String link) {
    Words words = Words.in(to.language());
    mail.send(
        person,
        to,
        words.say("mail.subject", paper.reference(), paper.workingTitle(), what),
        words.say("mail.body", to.name(), paper.reference(), paper.workingTitle(), what, link));
  }

  private String address(String pattern, VersionId version) {
    return mail.site() + pattern.formatted(version.paper().value(), version.number());
  }
}
