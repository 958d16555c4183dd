package app.sottovoce.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedOrderTest {

  @ParameterizedTest
  @CsvSource({
    "plain words (1), plain words (1)",
    "\u05dd\u05d5\u05dc\u05e9, \u05e9\u05dc\u05d5\u05dd",
    "'\u05d3\u05d2 12 (\u05d1\u05d0)', '(\u05d0\u05d1) 12 \u05d2\u05d3'",
    "the word \u05dd\u05d5\u05dc\u05e9 means peace, the word \u05e9\u05dc\u05d5\u05dd means peace"
  })
  void whatIsPrintedFromTheRightIsReadFromTheRight(String printed, String read) {
    assertEquals(read, PrintedOrder.read(printed));
  }
}
