package app.sottovoce.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

  @Property(tries = 1000)
  void everyTimeThatIsWrittenReadsBack(
      @ForAll @LongRange(min = -99_999_999_999L, max = 399_999_999_999L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant instant = Instant.ofEpochSecond(second, nano);

    assertEquals(instant, Instants.parse(instant.toString()));
  }

  @Property(tries = 2000)
  void anyTextMeansWhatTheJdkTakesItFor(@ForAll("almostTimes") String text) {
    assertMeansTheSame(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2025-08-15",
        "2025-08-15T19:30:00",
        "2025-08-15T19:30:00.Z",
        "2025-08-15T19:30:00,5Z",
        "2025-08-15T19:30:00.1234567890Z",
        "2025-08-15T19:30Z",
        "2025-08-15T19:30:00z",
        "2025-08-15t19:30:00Z",
        "2025-08-15T19:30:00+02:00",
        "2025-08-15T24:00:00Z",
        "2025-08-15T24:00:01Z",
        "2016-12-31T23:59:60Z",
        "2025-08-15T19:30:60Z",
        "2025-08-15T19:60:00Z",
        "2025-02-29T00:00:00Z",
        "2024-02-29T00:00:00Z",
        "2025-00-10T00:00:00Z",
        "2025-13-10T00:00:00Z",
        "2025-08-15T-1:30:00Z",
        "+2025-08-15T19:30:00Z",
        "-001-08-15T19:30:00Z",
        "٢٠٢٥-٠٨-١٥T١٩:٣٠:٠٠Z"
      })
  void oddTextsMeanWhatTheJdkTakesThemFor(String text) {
    assertMeansTheSame(text);
  }

  @Test
  void aFractionIsReadToTheNanosecond() {
    assertEquals(
        Instant.ofEpochSecond(1_755_286_200L, 120_000_000),
        Instants.parse("2025-08-15T19:30:00.12Z"));
  }

  private static void assertMeansTheSame(String text) {
    Instant meant;
    try {
      meant = Instant.parse(text);
    } catch (DateTimeException _) {
      assertThrows(DateTimeException.class, () -> Instants.parse(text));
      return;
    }
    assertEquals(meant, Instants.parse(text));
  }

  /** Times with one letter exchanged, added or taken away. */
  @Provide
  Arbitrary<String> almostTimes() {
    Arbitrary<String> times =
        Arbitraries.of(
            "2025-08-15T19:30:00Z", "2024-02-29T23:59:59.999999999Z", "0000-01-01T00:00:00.5Z");
    return times.flatMap(
        time ->
            Arbitraries.integers()
                .between(0, time.length() - 1)
                .flatMap(
                    at ->
                        Arbitraries.of("", "0", "1", "3", "9", "-", ":", ".", "T", "Z", "+", "٣")
                            .flatMap(
                                letter ->
                                    Arbitraries.of(0, 1)
                                        .map(
                                            out ->
                                                time.substring(0, at)
                                                    + letter
                                                    + time.substring(at + out)))));
  }
}
