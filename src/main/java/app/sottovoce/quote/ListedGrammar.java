package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import java.util.List;
import java.util.Optional;

/** The one grammar of all languages that are known by a list each. */
final class ListedGrammar implements Grammar {
  private final Article article;
  private final ListedPhrases phrases;
  private final ListedClauses clauses;

  ListedGrammar(Article article) {
    this.article = article;
    this.phrases = new ListedPhrases(article);
    this.clauses = new ListedClauses(article, phrases);
  }

  @Override
  public List<Clause> clauses(Sentence sentence) {
    return clauses.of(sentence);
  }

  @Override
  public Optional<NounPhrase> subjectOf(Sentence sentence) {
    return clauses.subjectOf(sentence);
  }

  @Override
  public List<Optional<Attribution>> speakers(List<List<Clause>> bySentence) {
    return new ListedSpeakers(article, phrases, clauses, bySentence).all();
  }

  @Override
  public Cast cast(List<List<Clause>> bySentence, List<Optional<Attribution>> speakers) {
    return new ListedPeople(article, phrases, clauses, bySentence, speakers);
  }
}
