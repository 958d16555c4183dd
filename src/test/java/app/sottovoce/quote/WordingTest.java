package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "~seem to (have) SAY     | seemed to have said it | 4",
        "~seem to (have) SAY     | seems to whisper       | 3",
        "~seem to (have) SAY     | seemed to have left    | -1",
        "~refer+ to              | referring to it        | 2",
        "quoted * (*) as saying  | quoted him as saying   | 4",
        "quoted * (*) as saying  | quoted the man as saying| 5",
        "may have                | may have               | 2",
        "hints at; hints         | hints again            | 1"
      })
  void aPhraseStandsForAllItsVariants(String phrases, String text, int end) {
    Article article = new Article(text, Lexicon.english());
    Cues<String> cues = new Cues<>();
    cues.add(phrases, "cue");
    assertEquals(end, cues.at(article, 0, article.size()).map(Cues.Match::end).orElse(-1));
  }

  @Test
  void aPhraseBeginsWithAWord() {
    assertThrows(IllegalStateException.class, () -> CueWording.all("(very) likely"));
  }
}
