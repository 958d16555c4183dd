package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grammar of English, which has stages of its own. */
final class EnglishGrammar implements Grammar {
  private final Article article;
  private final Clauses clauses;
  private final MainClause mainClause;

  EnglishGrammar(Article article) {
    this.article = article;
    this.clauses = new Clauses(article);
    this.mainClause = new MainClause(article);
  }

  @Override
  public List<Clause> clauses(Sentence sentence) {
    return clauses.of(sentence);
  }

  @Override
  public Optional<NounPhrase> subjectOf(Sentence sentence) {
    return mainClause.subjectOf(sentence);
  }

  @Override
  public List<Optional<Attribution>> speakers(List<List<Clause>> bySentence) {
    Speakers speakers = new Speakers(article, mainClause, bySentence);
    List<Optional<Attribution>> found = new ArrayList<>();
    for (int run = 0; run < article.runs().size(); run++) {
      found.add(speakers.of(run));
    }
    return found;
  }

  @Override
  public Cast cast(List<List<Clause>> bySentence, List<Optional<Attribution>> speakers) {
    return new People(article, mainClause, bySentence);
  }
}
