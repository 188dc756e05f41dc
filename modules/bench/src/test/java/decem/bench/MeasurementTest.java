package decem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  private static final Machine MACHINE =
      new Machine(
          Instant.parse("2026-11-23T20:00:00Z"), 2, 24576, "Linux amd64", "25", "-Xmx512m", 0.25);

  @Test
  void a_line_says_what_was_measured_and_on_what_machine() {
    assertThat(new Measurement("save, \"median\"", 4.5678, "ms", 200).json(MACHINE))
        .isEqualTo(
            "{\"what\":\"save, \\\"median\\\"\",\"value\":4.57,\"unit\":\"ms\",\"samples\":200,"
                + "\"at\":\"2026-11-23T20:00:00Z\",\"cores\":2,\"memoryMb\":24576,\"system\":\"Linux"
                + " amd64\",\"java\":\"25\",\"options\":\"-Xmx512m\",\"load\":0.3}");
  }

  @Test
  void no_more_than_three_digits_are_pretended_but_none_of_a_large_number_is_lost() {
    assertThat(List.of(number(0.012345), number(9.999), number(41.0), number(1234.4)))
        .containsExactly("0.0123", "10", "41", "1234");
  }

  @Test
  void the_page_says_which_aim_is_met_and_which_is_missed() {
    String page =
        Rendering.page(
            List.of(
                Aim.SECOND_START.measured(9.94),
                Aim.AT_REST.measured(700),
                new Measurement("save", 3, "ms", 1)),
            MACHINE);

    assertThat(page.lines())
        .contains(
            "| second start to the first page | 9.94 s | under 10 s | met |",
            "| memory at rest, server and PostgreSQL | 700 MB | under 700 MB | **missed** |",
            "| save | 3 ms |  |  |");
  }

  private static String number(double value) {
    return Measurement.once("x", value, "ms").number();
  }
}
