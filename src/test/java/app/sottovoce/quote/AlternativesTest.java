package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a knot or a password.                        | a knot/a password",
        "either a knot or a password.                 | a knot/a password",
        "a knot, a rope or a password.                | a knot/a rope/a password",
        "a knot, a thing of use.                      | a knot",
        "a joke or two about ropes.                   | a joke or two about ropes",
        "the road to peace, which is long.            | the road to peace",
        "that the talks failed or that they never began.| the talks failed/they never began",
        "a strike while others see a joke.            | a strike",
      })
  void whatBeginsAlikeBehindOrIsAnAlternative(String behind, String expected) {
    Article article = new Article(behind, Lexicon.english());
    assertEquals(
        List.of(expected.split("/")),
        new Alternatives(article).in(0, article.size()).stream().map(s -> s.of(behind)).toList());
  }
}
