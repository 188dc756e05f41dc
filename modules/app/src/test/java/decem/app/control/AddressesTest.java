package decem.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private static final String ID = "0b0e2a6e-1111-4111-8111-0123456789ab";

  @Test
  void a_paper_is_found_by_its_id_alone() {
    assertThat(Addresses.pageOf("/papers/" + ID)).contains("/papers/paper.xhtml?id=" + ID);
  }

  @Test
  void a_version_is_found_by_paper_and_number() {
    assertThat(Addresses.pageOf("/papers/" + ID + "/versions/12"))
        .contains("/papers/version.xhtml?id=" + ID + "&n=12");
    assertThat(Addresses.pageOf("/record/" + ID + "/3"))
        .contains("/approvals/record.xhtml?id=" + ID + "&n=3");
  }

  @Test
  void home_and_your_turn_are_the_same_page() {
    assertThat(Addresses.pageOf("/")).isEqualTo(Addresses.pageOf("/your-turn"));
  }

  @Test
  void what_is_no_id_and_no_number_is_no_address() {
    assertThat(Addresses.pageOf("/papers/GR(2026)0007")).isEmpty();
    assertThat(Addresses.pageOf("/papers/" + ID + "/versions/0")).isEmpty();
    assertThat(Addresses.pageOf("/papers/" + ID + "/versions/1234567")).isEmpty();
    assertThat(Addresses.pageOf("/papers/" + ID + "/")).isEmpty();
    assertThat(Addresses.pageOf("/help/../WEB-INF")).isEmpty();
    assertThat(Addresses.pageOf("/papers/index.xhtml")).isEmpty();
  }

  @Test
  void a_page_leads_back_to_its_lasting_address() {
    assertThat(Addresses.lastingOf("/groups/group.xhtml", Map.of("id", List.of(ID))))
        .contains("/groups/" + ID);
    assertThat(
            Addresses.lastingOf(
                "/papers/version.xhtml", Map.of("id", List.of(ID), "n", List.of("4"))))
        .contains("/papers/" + ID + "/versions/4");
    assertThat(Addresses.lastingOf("/desk/your-turn.xhtml", Map.of())).contains("/your-turn");
  }

  @Test
  void an_address_that_would_say_less_than_the_parameters_is_not_used() {
    assertThat(
            Addresses.lastingOf(
                "/groups/group.xhtml", Map.of("id", List.of(ID), "note", List.of("saved"))))
        .isEmpty();
    assertThat(Addresses.lastingOf("/groups/group.xhtml", Map.of())).isEmpty();
    assertThat(Addresses.lastingOf("/groups/group.xhtml", Map.of("id", List.of("x")))).isEmpty();
    assertThat(Addresses.lastingOf("/people/profile.xhtml", Map.of())).isEmpty();
  }
}
