package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

  @Test
  void aVerbOfReportingHasItsSubjectOnEitherSide() {
    assertEquals(List.of("Poe|said|PLAIN"), clauses("Poe said it was late."));
    assertEquals(List.of("Jane Poe|said|INVERTED"), clauses("“Late,” said Jane Poe."));
  }

  @Test
  void insertionsAreCrossed() {
    assertEquals(List.of("Poe|said|PLAIN"), clauses("Poe, smiling a little, said it was late."));
    assertEquals(List.of("Poe|said|PLAIN"), clauses("Poe, who lives in Ohio, said it was late."));
    assertEquals(
        List.of("Jane Poe|said|PLAIN"),
        clauses(
            "Jane Poe, president of the Union of Guides, which has 20 members, said it was late."));
  }

  @Test
  void aVerbWithoutItsOwnSubjectSharesTheOneBefore() {
    assertEquals(
        List.of("Poe|said|PLAIN", "Poe|added|DEPENDENT"),
        clauses("Poe said it was late and added that it was dark."));
    assertEquals(
        List.of("Poe|calling|DEPENDENT"), clauses("Poe left the room, calling it a waste."));
  }

  @Test
  void nounsAndPassivesAreNoClauses() {
    assertEquals(List.of(), clauses("The claim in the report was a surprise."));
    assertEquals(List.of(), clauses("Poe was told it was late."));
  }

  @Test
  void theSubjectOfASentenceStandsBehindWhatLeadsToIt() {
    assertEquals("Poe", subject("On Monday, Poe walked home."));
    assertEquals("Poe", subject("When the bell rang, Poe walked home."));
    assertEquals("he", subject("On Monday he walked home."));
    assertEquals("The old guide", subject("The old guide walked home."));
  }

  private static List<String> clauses(String text) {
    Article article = new Article(text, Lexicon.english());
    return new Clauses(article)
        .of(article.sentence(0)).stream()
            .map(c -> words(article, c.subject()) + "|" + article.word(c.verb()) + "|" + c.form())
            .toList();
  }

  private static String subject(String text) {
    Article article = new Article(text, Lexicon.english());
    return new MainClause(article)
        .subjectOf(article.sentence(0))
        .map(p -> words(article, p))
        .orElse("-");
  }

  private static String words(Article article, NounPhrase phrase) {
    return article.text(phrase.first(), phrase.end());
  }
}
