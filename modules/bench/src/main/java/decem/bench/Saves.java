package decem.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** How long a save takes until it is acknowledged, beside what the disk takes to keep a word. */
final class Saves {

  private static final int WARM = 30;
  private static final int TIMES = 200;
  private static final String SAVE =
      """
      {"base":%d,"client":"%s","seq":%d,"kind":"edit","steps":[{"stepType":"replace","from":0,"to":0,"slice":\
      {"content":[{"type":"paragraph","attrs":{"id":"b%sx%d"},"content":[{"type":"text",\
      "text":"The group notes this."}]}]}}]}\
      """;

  private final Caller expert;
  private final String address;
  private final UUID client = UUID.randomUUID();
  private long base;
  private long next = 1;

  private Saves(Caller expert, String address) throws IOException {
    this.expert = expert;
    this.address = address;
    base = expert.get(address).mustBe(200, address).number("n");
  }

  static List<Measurement> of(House house, Path disk) throws IOException {
    Caller expert = house.caller("energy");
    Saves saves =
        new Saves(expert, Papers.text(expert, Papers.named(expert, "Reading the rivers")));
    Numbers times = Timing.milliseconds(WARM, TIMES, saves::save);
    Numbers floor = fsync(disk);
    return List.of(
        new Measurement("save, median", times.median(), "ms", TIMES),
        new Measurement("save, 95 %", times.percentile(95), "ms", TIMES),
        new Measurement("the disk keeps 1 kB, median", floor.median(), "ms", TIMES),
        new Measurement("the disk keeps 1 kB, 95 %", floor.percentile(95), "ms", TIMES));
  }

  private void save() throws IOException {
    String save = SAVE.formatted(base, client, next, client.toString().substring(0, 8), next);
    base = expert.postJson(address + "/commits", save).mustBe(200, address).number("n");
    next++;
  }

  private static Numbers fsync(Path folder) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("fsync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      return Timing.milliseconds(
          WARM,
          TIMES,
          () -> {
            file.write(ByteBuffer.allocate(1024));
            file.force(false);
          });
    }
  }
}
