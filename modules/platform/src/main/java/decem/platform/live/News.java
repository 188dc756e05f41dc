package decem.platform.live;

import decem.contract.Fact;
import decem.contract.comments.CommentFact;
import decem.contract.drafts.DraftFact;
import decem.contract.people.PersonId;
import decem.platform.facts.Live;
import decem.platform.sql.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells those who are looking that something has changed, each only of what they may read at that
 * moment: the right is asked of the database for each piece of news. Says which paper, group or
 * person it is about and nothing else.
 */
@ApplicationScoped
class News {

  /** What goes on in the living text is the group's own business, even that it goes on. */
  private static final String OF_THE_GROUP =
      "select distinct person from access.may_read where person = any(?) and paper = ? and version"
          + " is null";

  private static final String OF_ALL_CONCERNED =
      "select person from access.may_read where person = any(?) and paper = ? union select person"
          + " from access.standing where person = any(?) and place = ? union select person from"
          + " access.standing s where person = any(?) and scope = 'HOUSE' and role <>"
          + " 'ADMINISTRATOR' and exists (select 1 from access.granted g where g.place = ?)";

  @Resource ManagedExecutorService executor;

  @Inject Streams streams;
  @Inject Database database;

  void spread(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Live Fact fact) {
    Set<PersonId> people = streams.people();
    if (!people.isEmpty()) {
      executor.execute(() -> streams.tell(concerned(fact, people), fact.about()));
    }
  }

  private Collection<PersonId> concerned(Fact fact, Set<PersonId> looking) {
    UUID about = fact.about();
    UUID[] people = looking.stream().map(PersonId::value).toArray(UUID[]::new);
    return switch (fact) {
      case CommentFact comment -> readers(OF_THE_GROUP, people, about);
      case DraftFact draft -> readers(OF_THE_GROUP, people, about);
      default -> readers(OF_ALL_CONCERNED, people, about, people, about, people, about);
    };
  }

  private List<PersonId> readers(String sql, Object... parameters) {
    return database.list(sql, row -> new PersonId(row.getObject(1, UUID.class)), parameters);
  }
}
