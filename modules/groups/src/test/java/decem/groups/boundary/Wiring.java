package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.access.NotPermitted;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is proved on the server itself. */
@ApplicationScoped
class Wiring {

  @Inject Preparation preparation;
  @Inject Groups groups;
  @Inject Asking asking;

  void onlyTheSecretariatPrepares() {
    PersonId anybody = new PersonId(UUID.randomUUID());
    GroupId group = new GroupId(UUID.randomUUID());
    Bilingual name = new Bilingual("Rivers", "Fleuves");
    assertThatThrownBy(() -> asking.as(anybody, () -> preparation.begin(group, name)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> asking.as(anybody, () -> preparation.draft(group)))
        .isInstanceOf(Unknown.class);
    assertThat(groups.cards(List.of(group))).isEmpty();
  }
}
