package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.Fact;
import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.database.Login;
import decem.database.testing.TestDatabase;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.house.ClosingDays;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.enterprise.inject.Vetoed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The boundaries of this room over a real database, as the application's role, with fakes for what
 * other rooms answer. One transaction at a time.
 */
final class TheRoom {

  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

  final Database database;
  final EntityManager entities;
  final List<Fact> told = new ArrayList<>();
  final Map<PaperId, PaperCard> papers = new HashMap<>();
  final List<PersonId> unknownPeople = new ArrayList<>();
  final List<PersonId> closedAccounts = new ArrayList<>();
  final Shelf shelf = new Shelf();
  final Preparation preparation = new Preparation();
  final Filing filing = new Filing();
  final Appointments appointments = new Appointments();
  final Decisions decisions = new Decisions();
  final Serving serving = new Serving();
  final Offices offices = new Offices();
  final Roll roll = new Roll();
  private final ClosingDays closingDays = new ClosingDays();
  final States states = new States();
  final Calendar calendar = new Calendar();
  final GroupAnswers answers = new GroupAnswers();
  final GroupTurns turns = new GroupTurns();

  TheRoom(TestDatabase test) {
    this.database = Database.over(source(test.app()));
    this.entities = factory(test.app()).createEntityManager();
    House house = new QuietHouse();
    People people = new AlmostEverybody();
    Grants grants = new Grants();
    put(grants, "database", database);
    put(grants, "house", house);
    Chronicle chronicle = new Chronicle();
    put(chronicle, "database", database);
    put(chronicle, "asking", new Nobody());
    Access access = new Access();
    put(access, "database", database);
    put(closingDays, "database", database);
    for (Object boundary :
        List.of(
            shelf,
            preparation,
            filing,
            appointments,
            decisions,
            serving,
            offices,
            roll,
            states,
            calendar,
            answers,
            turns)) {
      fill(boundary, house, people, grants, chronicle, access);
    }
  }

  private void fill(Object boundary, Object... others) {
    List<Object> all = new ArrayList<>(List.of(others));
    all.addAll(
        List.of(
            shelf,
            preparation,
            appointments,
            closingDays,
            database,
            entities,
            new Told(),
            new Filed()));
    for (Field field : boundary.getClass().getDeclaredFields()) {
      all.stream()
          .filter(field.getType()::isInstance)
          .findFirst()
          .ifPresent(value -> put(boundary, field.getName(), value));
    }
  }

  /** In a transaction of its own, with nothing remembered from the one before. */
  <T> T in(Supplier<T> work) {
    entities.clear();
    entities.getTransaction().begin();
    try {
      T answer = work.get();
      entities.getTransaction().commit();
      return answer;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    }
  }

  void run(Runnable work) {
    in(
        () -> {
          work.run();
          return true;
        });
  }

  boolean stands(PersonId person, GroupRole role, GroupId group) {
    return database.any(
        "select 1 from access.standing where person = ? and role = ? and place = ?",
        person.value(),
        role,
        group.value());
  }

  <T extends Fact> List<T> told(Class<T> type) {
    return told.stream().filter(type::isInstance).map(type::cast).toList();
  }

  static PaperCard mandatePaper(PaperId paper, GroupId group) {
    return new PaperCard(
        paper,
        group,
        "GR(2026)0001",
        PaperKind.MANDATE,
        Bilingual.same("Mandate"),
        "Mandate",
        Language.EN,
        "plain");
  }

  private static EntityManagerFactory factory(Login login) {
    Map<String, Object> local =
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "jakarta.persistence.jdbc.url", login.url(),
            "jakarta.persistence.jdbc.user", login.user(),
            "jakarta.persistence.jdbc.password", login.password(),
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "WARNING");
    return new PersistenceProvider().createEntityManagerFactory("groups", local);
  }

  private static PGSimpleDataSource source(Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(login.url());
    source.setUser(login.user());
    source.setPassword(login.password());
    return source;
  }

  private static void put(Object into, String name, Object value) {
    try {
      Field field = into.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(into, value);
    } catch (ReflectiveOperationException renamed) {
      throw new IllegalStateException(renamed);
    }
  }

  /** Remembers what is told. */
  @Vetoed
  private final class Told extends Facts {
    @Override
    public void tell(Fact fact) {
      told.add(fact);
    }
  }

  @Vetoed
  private static final class Nobody extends Asking {
    @Override
    public Optional<PersonId> person() {
      return Optional.empty();
    }
  }

  /** Open on weekdays, in Brussels. */
  @Vetoed
  private static final class QuietHouse extends House {
    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/Brussels");
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }

    @Override
    public boolean isWorking(LocalDate day) {
      return day.getDayOfWeek().getValue() < 6;
    }

    @Override
    public Optional<Bilingual> closing(LocalDate day) {
      return Optional.empty();
    }
  }

  /** Knows the papers that a test has filed. */
  @Vetoed
  private final class Filed extends NoPapers {
    @Override
    public Map<PaperId, PaperCard> cards(Collection<PaperId> ids) {
      return Map.copyOf(papers);
    }
  }

  /** Everybody whom a test does not call unknown. */
  @Vetoed
  private final class AlmostEverybody extends Everybody.Known {
    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
      return super.cards(ids.stream().filter(id -> !unknownPeople.contains(id)).toList());
    }

    @Override
    public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
      return super.addresses(
          ids.stream()
              .filter(id -> !unknownPeople.contains(id) && !closedAccounts.contains(id))
              .toList());
    }
  }
}
