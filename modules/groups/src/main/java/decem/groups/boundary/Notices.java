package decem.groups.boundary;

import decem.contract.groups.GroupFact.MemberAppointed;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonId;
import decem.groups.control.NoticeText;
import decem.groups.entity.Membership;
import decem.platform.access.Boundary;
import decem.platform.facts.Reaction;
import decem.platform.mail.Mail;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells members that they were appointed: one mail each, in their language, with the link only. */
@Boundary
class Notices {

  @Inject Shelf shelf;
  @Inject People people;
  @Inject Mail mail;
  @Inject Database database;

  void onAppointed(@Observes @Reaction("groups.send-notices") MemberAppointed fact) {
    shelf.serving(List.of(fact.group())).stream()
        .filter(member -> !member.isNoticed() && is(member, fact))
        .forEach(this::notice);
  }

  private static boolean is(Membership member, MemberAppointed fact) {
    return member.person().equals(fact.person())
        && member.role() == fact.role()
        && member.term().from().equals(fact.from())
        && member.term().until().equals(fact.until());
  }

  private void notice(Membership member) {
    Map<PersonId, MailAddress> addresses = people.addresses(List.of(member.person()));
    MailAddress to = addresses.get(member.person());
    if (to != null) {
      NoticeText text = NoticeText.of(member.role(), member.term(), to.language());
      String link = mail.site() + "/groups/" + member.group().value();
      mail.send(member.person(), to, text.subject(), text.body(to.name(), link));
    }
    member.noticed(database.now());
  }
}
