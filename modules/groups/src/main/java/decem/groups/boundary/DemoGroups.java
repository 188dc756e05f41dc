package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.BodyCard.Kind;
import decem.contract.groups.BodyId;
import decem.contract.groups.ReleaseAct;
import decem.groups.control.Days;
import decem.groups.entity.Body;
import decem.platform.access.Asking;
import decem.platform.demo.DemoIds;
import decem.platform.demo.DemoPart;
import decem.platform.house.House;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The fictional Meridian Organisation: its offices, member states and bodies, and one group whose
 * mandate is submitted. Each step is made by the person whose act it is, and does nothing when it
 * was made before.
 */
@ApplicationScoped
class DemoGroups implements DemoPart {

  private static final Bilingual NAME =
      new Bilingual(
          "Reflection group on shared early warning",
          "Groupe de réflexion sur l’alerte précoce partagée");

  @Inject Asking asking;
  @Inject House house;
  @Inject Offices offices;
  @Inject Calendar calendar;
  @Inject States states;
  @Inject Roll roll;
  @Inject Preparation preparation;
  @Inject Submission submission;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void seed() throws Exception {
    offices.beginAdministration(DemoIds.person("admin"));
    asking.as(DemoIds.person("admin"), this::offices);
    asking.as(DemoIds.person("secretariat"), this::closingDays);
    asking.as(DemoIds.person("secretariat"), this::statesAndBodies);
    asking.as(DemoIds.person("secretariat"), this::group);
  }

  private boolean offices() {
    offices.confer(Office.SECRETARY_GENERAL, DemoIds.person("sg"), house.today(), Optional.empty());
    offices.confer(
        Office.PRIVATE_OFFICE, DemoIds.person("office"), house.today(), Optional.empty());
    offices.confer(
        Office.SECRETARIAT, DemoIds.person("secretariat"), house.today(), Optional.empty());
    return true;
  }

  private boolean closingDays() {
    calendar.closeOnTheUsualDays();
    house.readCalendarAgain();
    return true;
  }

  private boolean statesAndBodies() {
    List<String[]> lines = lines("states.csv");
    for (int i = 0; i < lines.size(); i++) {
      String[] line = lines.get(i);
      states.add(line[0], line[1], new Bilingual(line[2], line[3]), i + 1);
    }
    List<String[]> bodies = lines("bodies.csv");
    for (int i = 0; i < bodies.size(); i++) {
      body(bodies.get(i), i + 1);
    }
    return true;
  }

  private void body(String[] line, int place) {
    BodyId id = DemoIds.body(line[0]);
    Optional<String> code2 = Optional.of(line[1]).filter(code -> !code.isEmpty());
    Bilingual name = new Bilingual(line[2], line[3]);
    roll.add(id, new Body.Entry(line[0], code2, name, Kind.valueOf(line[4]), place));
    contact(id, line[5], BodyRole.POINT_OF_CONTACT);
    if (!line[6].isEmpty()) {
      contact(id, line[6], BodyRole.REVIEWER);
    }
  }

  private void contact(BodyId body, String key, BodyRole role) {
    roll.addContact(body, DemoIds.person(key), role, house.today(), Optional.empty());
  }

  private boolean group() {
    preparation.begin(DemoIds.GROUP, NAME);
    if (preparation.isDraft(DemoIds.GROUP)) {
      Bilingual task = new Bilingual(text("task.en.txt"), text("task.fr.txt"));
      LocalDate due = Days.working(house.today().plusMonths(5), house);
      long edition = preparation.draft(DemoIds.GROUP).edition();
      preparation.saveTask(DemoIds.GROUP, edition, NAME, task, due);
      lines("members.csv").forEach(line -> seat(line, due));
      preparation.saveRules(DemoIds.GROUP, Set.of(ReleaseAct.SUBMIT));
    }
    submission.submit(DemoIds.GROUP, text("cover-note.txt"));
    return true;
  }

  private void seat(String[] line, LocalDate due) {
    Optional<String> nationality = Optional.of(line[2]).filter(code -> !code.isEmpty());
    SeatEntry entry =
        new SeatEntry(
            DemoIds.person(line[0]),
            GroupRole.valueOf(line[1]),
            house.today(),
            due.plusMonths(2),
            nationality);
    preparation.saveSeat(DemoIds.GROUP, Optional.empty(), entry);
  }

  private static List<String[]> lines(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\s*;\\s*", -1))
        .toList();
  }

  private static String text(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(
            DemoGroups.class.getResourceAsStream("/decem/groups/demo/" + file), file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
