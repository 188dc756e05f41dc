package decem.approvals.boundary;

import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Names of people beside what they did. */
@ApplicationScoped
class Names {

  @Inject People people;

  Optional<String> of(PersonId person) {
    return card(person).map(PersonCard::name);
  }

  Optional<PersonCard> card(PersonId person) {
    return Optional.ofNullable(people.cards(List.of(person)).get(person));
  }
}
