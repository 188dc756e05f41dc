package decem.papers.boundary;

import decem.contract.Language;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.Groups;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.VersionCirculated;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonId;
import decem.papers.control.Words;
import decem.platform.access.Boundary;
import decem.platform.facts.Reaction;
import decem.platform.house.House;
import decem.platform.mail.Mail;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One mail with one link to each person who speaks for a body that was asked. The subject bears the
 * working title, since a mail may be seen by anyone.
 */
@Boundary
class CirculationNotices {

  @Inject Groups groups;
  @Inject People people;
  @Inject PaperShelf papers;
  @Inject Circulations circulations;
  @Inject House house;
  @Inject Mail mail;

  void onCirculation(
      @Observes @Reaction("papers.send-circulation-notices") VersionCirculated circulated) {
    PaperCard paper = papers.card(circulated.paper());
    Map<PersonId, BodyId> readers = new LinkedHashMap<>();
    groups
        .peopleOf(circulated.bodies())
        .forEach((body, persons) -> persons.forEach(who -> readers.putIfAbsent(who, body)));
    Map<BodyId, BodyCard> bodies = groups.bodies(circulated.bodies());
    people
        .addresses(readers.keySet())
        .forEach(
            (person, address) -> {
              BodyCard body = bodies.get(readers.get(person));
              if (body != null && circulations.noteNotice(keyOf(circulated), person)) {
                write(person, address, body, paper, circulated);
              }
            });
  }

  private void write(
      PersonId person,
      MailAddress to,
      BodyCard body,
      PaperCard paper,
      VersionCirculated circulated) {
    Language language = to.language();
    String until = house.words(circulated.until(), to.zone(), language);
    String link =
        mail.site()
            + "/papers/"
            + circulated.paper().value()
            + "/versions/"
            + circulated.version().number();
    mail.send(
        person,
        to,
        Words.of(language, "notice.subject", paper.reference(), paper.workingTitle()),
        Words.of(language, "notice.body", to.name(), body.name().in(language), until, link));
  }

  private UUID keyOf(VersionCirculated circulated) {
    return circulations.of(List.of(circulated.paper())).stream()
        .filter(made -> made.at().equals(circulated.at()))
        .map(Circulations.Circulation::id)
        .findFirst()
        .orElseThrow();
  }
}
