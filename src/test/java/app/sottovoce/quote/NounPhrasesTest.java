package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          museum spokesman Jane Poe, who led it    | museum spokesman Jane Poe                    | NAME
          a guide for the museum, Jane Poe, on     | a guide for the museum, Jane Poe             | NAME
          a guide for the museum on Monday         | a guide                                      | NOMINAL
          University of Ohio professor Jane Poe in | University of Ohio professor Jane Poe         | NAME
          Secretary of State Jane Poe on Monday    | Secretary of State Jane Poe                  | NAME
          she told them so                         | she                                          | PRONOUN
          one aide to the mayor                    | one aide                                     | NOMINAL
          Poe took it                              | Poe                                          | NAME
          """)
  void aPhraseEndsWithItsHead(String text, String words, NounPhrase.Kind kind) {
    Article article = new Article(text, Lexicon.english());
    NounPhrase phrase = new NounPhrases(article).startingAt(0, article.size()).orElseThrow();
    assertEquals(
        words + " " + kind, article.text(phrase.first(), phrase.end()) + " " + phrase.kind());
  }
}
