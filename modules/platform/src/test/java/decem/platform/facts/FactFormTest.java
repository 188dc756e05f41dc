package decem.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Digest;
import decem.contract.Fact;
import decem.contract.access.GroupRole;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupFact;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperFact;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonFact;
import decem.contract.people.PersonId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactFormTest {

  private static final UUID AN_ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void a_fact_comes_back_as_it_was_written() {
    Fact fact =
        new PaperFact.VersionCirculated(
            new VersionId(new PaperId(AN_ID), 3),
            List.of(new BodyId(AN_ID)),
            NOON,
            new PersonId(AN_ID),
            NOON);

    assertThat(FactForm.read(PaperFact.VersionCirculated.class, FactForm.write(fact)))
        .isEqualTo(fact);
  }

  @Test
  void what_is_not_there_is_left_out_and_comes_back_as_nothing() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    Fact fact =
        new PersonFact.AbsenceEntered(new PersonId(AN_ID), day, day, Optional.empty(), NOON);

    assertThat(FactForm.write(fact)).doesNotContain("standIn");
    assertThat(FactForm.read(PersonFact.AbsenceEntered.class, FactForm.write(fact)))
        .isEqualTo(fact);
  }

  @Test
  void ids_with_one_component_are_written_bare() {
    Fact fact =
        new GroupFact.MembershipEnded(
            new GroupId(AN_ID), new PersonId(AN_ID), GroupRole.EXPERT, NOON);

    assertThat(FactForm.write(fact)).contains("\"group\":\"" + AN_ID + "\"");
  }

  /**
   * A released fact never changes its meaning: its written form is compared with the golden file.
   */
  @Test
  void every_fact_has_the_written_form_of_its_golden_file() throws Exception {
    StringBuilder forms = new StringBuilder();
    for (Class<? extends Fact> type : new FactTypes().all().values()) {
      Fact fact = (Fact) sample(type);
      forms.append(FactForm.typeOf(type)).append(' ').append(FactForm.VERSION).append(' ');
      forms.append(FactForm.write(fact)).append('\n');
      assertThat(FactForm.read(type, FactForm.write(fact))).isEqualTo(fact);
    }
    Path golden = Path.of("src/test/resources/facts.golden");
    assertThat(forms.toString()).isEqualTo(Files.readString(golden));
  }

  private static Object sample(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Object inner = sample(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Digest.class) {
      return Digest.of("sample");
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return plain == PaperKind.class ? PaperKind.REPORT : plain.getEnumConstants()[0];
    }
    return switch (plain.getSimpleName()) {
      case "UUID" -> AN_ID;
      case "Instant" -> NOON;
      case "LocalDate" -> LocalDate.of(2026, 12, 1);
      case "int" -> 3;
      default -> "words";
    };
  }

  private static Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = sample(components[i].getGenericType());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }
}
