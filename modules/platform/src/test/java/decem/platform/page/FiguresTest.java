package decem.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void thousands_are_parted_as_each_language_parts_them() {
    assertThat(Figures.written(10_200, Language.EN)).isEqualTo("10,200");
    assertThat(Figures.written(10_200, Language.FR)).isEqualTo("10\u202f200");
    assertThat(Figures.written(999, Language.FR)).isEqualTo("999");
  }
}
