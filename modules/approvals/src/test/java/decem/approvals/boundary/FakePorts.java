package decem.approvals.boundary;

import decem.contract.comments.CommentTally;
import decem.contract.groups.Groups;
import decem.contract.papers.Papers;
import decem.contract.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;

/** The rooms that approvals asks, on the server of the test. */
@ApplicationScoped
class FakePorts {

  private final Seeded seeded = new Seeded();

  @Produces
  Papers papers() {
    return seeded.papers;
  }

  @Produces
  Groups groups() {
    return seeded.groups;
  }

  @Produces
  People people() {
    return seeded.people;
  }

  @Produces
  CommentTally comments() {
    return papers -> Map.of();
  }
}
