package app.sottovoce.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the stages find out about one article: each run's use and speaker.
 *
 * @param article the article cut up
 * @param people who is who in it
 * @param attributions each run's speaker, in the order of the runs
 * @param uses what each run's marks are used for
 */
record Findings(Article article, People people, List<Optional<Attribution>> attributions, List<Use> uses) {

  static Findings of(String text) {
    Article article = new Article(text, Lexicon.english());
    Clauses clauses = new Clauses(article);
    List<List<Clause>> bySentence = article.sentences().stream().map(clauses::of).toList();
    Speakers speakers = new Speakers(article, clauses, bySentence);
    List<Optional<Attribution>> own = new ArrayList<>();
    for (int run = 0; run < article.runs().size(); run++) {
      own.add(speakers.of(run));
    }
    List<Optional<Attribution>> all = Carried.into(article, clauses, bySentence, own);
    Uses uses = new Uses(article);
    List<Use> used = new ArrayList<>();
    for (int run = 0; run < all.size(); run++) {
      used.add(uses.of(run, all.get(run)));
    }
    return new Findings(article, new People(article, clauses, bySentence), all, used);
  }
}
