package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {
  private static final String REST =
      "\n\nThe mayor spoke at length on Monday.\n\nNobody listened to a word of it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Poe: Buses ‘Badly Late’ Again      | Poe
          Jane Poe Calls Buses ‘Badly Late’        | Jane Poe
          Buses ‘Badly Late’, Jane Poe Says        | Jane Poe
          Poe to call the buses ‘badly late’       | Poe
          """)
  void aHeadlineBeginsOrEndsWithItsSpeaker(String headline, String speaker) {
    assertEquals(List.of(speaker), Heard.speakers(headline + REST));
  }
}
