package decem.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedAssetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "gzip;q=1.0, br;q=0.5", "br;q=1"})
  void who_unpacks_gets_it_packed(String accepted) {
    assertThat(PackedAssets.unpacks(accepted)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip", "identity", "br;q=0", "br;q=0.0", "brotli", "*"})
  void everybody_else_gets_it_plain(String accepted) {
    assertThat(PackedAssets.unpacks(accepted)).isFalse();
  }
}
