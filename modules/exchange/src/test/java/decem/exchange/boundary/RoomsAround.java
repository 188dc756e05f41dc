package decem.exchange.boundary;

import decem.contract.papers.Papers;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The rooms that exchange asks, on the server of the test. */
@ApplicationScoped
class RoomsAround {

  @Produces
  Papers papers() {
    return new ShelvedPapers();
  }

  @Produces
  People people() {
    return new People() {
      @Override
      public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        return Map.of();
      }

      @Override
      public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
        return Map.of();
      }

      @Override
      public List<PersonCard> everyone() {
        return List.of();
      }
    };
  }
}
