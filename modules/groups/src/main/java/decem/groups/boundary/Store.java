package decem.groups.boundary;

import decem.platform.access.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The room's entity manager. */
@ApplicationScoped
class Store {

  @Produces
  @Room("groups")
  @PersistenceContext(unitName = "groups")
  EntityManager entities;
}
