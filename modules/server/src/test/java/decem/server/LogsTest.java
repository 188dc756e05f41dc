package decem.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogsTest {

  @ParameterizedTest
  @CsvSource({
    "/home/a b é/log, /home/a b é/log",
    "/home/Łódź 東京/log, /home/Łódź 東京/log",
    "C:\\new\\users, C:\\new\\users",
    "/home/50%, /home/50%%"
  })
  void any_path_is_read_again_as_it_was_written(String path, String pattern) throws Exception {
    byte[] file = ("log=" + Logs.escaped(path)).getBytes(StandardCharsets.UTF_8);
    Properties read = new Properties();
    read.load(new ByteArrayInputStream(file));

    assertThat(read.getProperty("log")).isEqualTo(pattern);
  }
}
