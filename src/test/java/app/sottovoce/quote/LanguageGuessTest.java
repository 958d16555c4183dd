package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.quote.Language.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ENGLISH;   “We are late,” said Jane Poe.
          ENGLISH;   The café’s à la carte menu was, he said, “très chic”.
          ENGLISH;   Oslo Bergen Narvik
          FRENCH;    « Bonjour », dit-elle.
          FRENCH;    « Nous sommes en retard », a déclaré le maire.
          GERMAN;    „Guten Tag“, sagte er.
          SPANISH;   «No», dijo el alcalde.
          ITALIAN;   «No», ha detto il sindaco.
          RUSSIAN;   «Нет», — сказал он.
          UKRAINIAN; «Ні», — сказав він.
          OTHER;     「はい」と田中は言った。
          OTHER;     قال الوزير: «نحن جاهزون».
          """)
  void theCommonestWordsTellTheLanguage(Name name, String text) {
    assertEquals(name, LanguageGuess.of(text));
  }

  @Test
  void nothingIsEnglish() {
    assertEquals(Name.ENGLISH, LanguageGuess.of(""));
    assertEquals(Name.ENGLISH, LanguageGuess.of("\uD83D\uDE00 123 …"));
  }

  @Test
  void aTextThatBeginsWithoutWordsIsReadFarther() {
    assertEquals(
        Name.GERMAN, LanguageGuess.of("-".repeat(3_000) + " Das ist nicht gut, sagte er."));
  }
}
