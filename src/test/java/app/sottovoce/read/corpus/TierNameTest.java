package app.sottovoce.read.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierNameTest {

  @ParameterizedTest
  @CsvSource({
    "Anna, Anna",
    "' Anna Marsh ', Anna Marsh",
    "tx@SP, SP",
    "word - Anna, Anna",
    "Word - Anna, Anna",
    "phone interviewer, interviewer",
    "SPEAKER_00, SPEAKER_00",
    "Speaker 1, Speaker 1",
    "P, P",
    "word, ''",
    "words (2), ''",
    "F1, ''",
    "default, ''",
    "no speaker, ''",
    "'', ''",
    "text - words, ''"
  })
  void aTierIsNamedAfterASpeakerOrAfterWhatItHolds(String name, String speaker) {
    assertEquals(speaker, TierName.speaker(name).orElse(""));
  }
}
