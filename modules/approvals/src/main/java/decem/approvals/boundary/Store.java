package decem.approvals.boundary;

import decem.platform.access.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The room's entity manager, for its boundaries. */
@ApplicationScoped
class Store {

  @Produces
  @Room("approvals")
  @PersistenceContext(unitName = "approvals")
  EntityManager entities;
}
