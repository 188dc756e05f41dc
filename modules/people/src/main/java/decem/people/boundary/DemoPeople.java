package decem.people.boundary;

import decem.contract.Language;
import decem.contract.people.PersonId;
import decem.people.control.Argon2;
import decem.people.entity.Account;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.access.Room;
import decem.platform.demo.DemoPart;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * The fictional organisation's people, made once in a demonstration that has no account yet. Runs
 * before other rooms' demonstrations, which know each person by the key in {@code demo/people.csv}.
 */
@Boundary
@Answers
class DemoPeople implements DemoPart {

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Absences absences;
  @Inject House house;
  @Inject Config config;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void seed() {
    if (!database.any("select 1 from people.account limit 1")) {
      List<Row> people = rows();
      settle(people, config.getValue("decem.demo.passphrase", String.class));
      config
          .getOptionalValue("decem.home", String.class)
          .ifPresent(home -> write(Path.of(home, "demo-accounts.txt"), people));
    }
  }

  private void settle(List<Row> people, String passphrase) {
    String hash = Argon2.hash(passphrase);
    Instant now = database.now();
    for (Row row : people) {
      Account account =
          Account.invited(row.id(), row.name(), row.address(), row.language(), row.zone(), now);
      account.join(hash, row.language(), row.zone(), now);
      entities.persist(account);
    }
    entities.flush();
    LocalDate today = house.today();
    absences.enter(id("e3"), today.minusDays(2), today.plusDays(5), Optional.of(id("e6")));
  }

  private static PersonId id(String key) {
    return new PersonId(UUID.nameUUIDFromBytes(("demo:" + key).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Row> rows() {
    try (InputStream list =
        Objects.requireNonNull(DemoPeople.class.getResourceAsStream("/demo/people.csv"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Row.of(line.split("\\s*;\\s*")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, List<Row> people) {
    String lines =
        people.stream()
            .map(row -> "%-32s %-34s %s".formatted(row.address(), row.name(), row.what()))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.writeString(file, lines);
    } catch (IOException notWritable) {
      throw new UncheckedIOException(notWritable);
    }
  }

  private record Row(
      PersonId id, String address, String name, Language language, ZoneId zone, String what) {
    static Row of(String... parts) {
      return new Row(
          DemoPeople.id(parts[0]),
          parts[1],
          parts[2],
          Language.valueOf(parts[3]),
          ZoneId.of(parts[4]),
          parts[5]);
    }
  }
}
