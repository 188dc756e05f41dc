package decem.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Language;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-12-09T12:00:00Z");
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @Test
  void an_invited_account_has_no_way_in() {
    assertThat(invited().password()).isEmpty();
    assertThat(invited().state()).isEqualTo(Account.State.INVITED);
  }

  @Test
  void joining_opens_it_in_the_language_and_zone_of_its_owner() {
    Account account = joined();
    assertThat(account.state()).isEqualTo(Account.State.OPEN);
    assertThat(account.language()).isEqualTo(Language.FR);
    assertThat(account.zone()).isEqualTo(TOKYO);
  }

  @Test
  void a_planned_factor_is_asked_for_only_after_its_first_code() {
    Account account = joined();
    account.planFactor();
    assertThat(account.factorAt()).isEmpty();
    assertThat(account.confirmFactor("000000x", NOW)).isFalse();
    assertThat(account.confirmFactor(codeOfPlanned(account), NOW)).isTrue();
    assertThat(account.factorAt()).contains(NOW);
  }

  @Test
  void a_factor_that_stands_is_not_replaced_by_another() {
    Account account = withFactor();
    account.planFactor();
    assertThat(account.plannedFactor()).isEmpty();
    account.dropFactor();
    account.planFactor();
    assertThat(account.plannedFactor()).isPresent();
  }

  @Test
  void each_code_is_taken_once() {
    Account account = withFactor();
    assertThat(account.takeCode(secretCode, NOW)).isFalse();
    assertThat(account.takeCode(laterCode, NOW.plusSeconds(30))).isTrue();
    assertThat(account.takeCode(laterCode, NOW.plusSeconds(31))).isFalse();
  }

  @Test
  void a_new_password_by_link_leaves_the_second_factor() {
    Account account = withFactor();
    account.join("other hash", Language.EN, BRUSSELS, NOW.plusSeconds(60));
    assertThat(account.factorAt()).contains(NOW);
    assertThat(account.password()).contains("other hash");
  }

  @Test
  void closing_takes_password_and_factor_and_leaves_the_name() {
    Account account = withFactor();
    account.close(NOW);
    assertThat(account.password()).isEmpty();
    assertThat(account.factorAt()).isEmpty();
    assertThat(account.name()).isEqualTo("Expert, energy");
  }

  @Test
  void a_closed_account_never_opens_again() {
    Account account = joined();
    account.close(NOW);
    assertThatThrownBy(() -> account.join("hash", Language.EN, BRUSSELS, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  private String secretCode = "";
  private String laterCode = "";

  private Account withFactor() {
    Account account = joined();
    account.planFactor();
    secretCode = codeOfPlanned(account);
    laterCode = Totp.codeAt(NOW.plusSeconds(30), account.plannedFactor().orElseThrow());
    account.confirmFactor(secretCode, NOW);
    return account;
  }

  private static String codeOfPlanned(Account account) {
    return Totp.codeAt(NOW, account.plannedFactor().orElseThrow());
  }

  private static Account joined() {
    Account account = invited();
    account.join("hash", Language.FR, TOKYO, NOW);
    return account;
  }

  private static Account invited() {
    PersonId id = new PersonId(UUID.randomUUID());
    return Account.invited(
        id, "Expert, energy", "energy@meridian.example", Language.EN, BRUSSELS, NOW);
  }
}
