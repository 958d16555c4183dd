package app.sottovoce.quote;

import app.sottovoce.model.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the stages find out about one article, run by run.
 *
 * @param article the article cut up
 * @param people who is who in it
 * @param attributions each run's speaker
 * @param uses what each run's marks are used for
 * @param utterances the number of each run's utterance
 * @param ways each sentence's channel
 * @param experts who comments from afar
 * @param clauses each sentence's clauses of reporting
 * @param hedges what puts a run in doubt
 * @param meanings what the article says a run meant
 */
record Findings(
    Article article,
    People people,
    List<Optional<Attribution>> attributions,
    List<Use> uses,
    int[] utterances,
    List<Channel.Way> ways,
    Experts experts,
    List<List<Clause>> clauses,
    Hedges hedges,
    Map<Integer, List<Said.Meaning>> meanings) {

  /** Runs all stages over a text. */
  static Findings of(String text) {
    Article article = new Article(text, Lexicon.english());
    Clauses clauses = new Clauses(article);
    MainClause mainClause = new MainClause(article);
    List<List<Clause>> bySentence = article.sentences().stream().map(clauses::of).toList();
    Speakers speakers = new Speakers(article, mainClause, bySentence);
    List<Optional<Attribution>> own = new ArrayList<>();
    for (int run = 0; run < article.runs().size(); run++) {
      own.add(speakers.of(run));
    }
    List<Optional<Attribution>> attributions = Carried.into(article, mainClause, bySentence, own);
    Uses judge = new Uses(article);
    List<Use> uses = new ArrayList<>();
    for (int run = 0; run < attributions.size(); run++) {
      uses.add(judge.of(run, attributions.get(run)));
    }
    int[] utterances = new Utterances(article, bySentence, attributions).numbers();
    People people = new People(article, mainClause, bySentence);
    Hedges hedges = new Hedges(article, people, bySentence, attributions);
    List<Channel.Way> ways = Channel.of(article);
    Nearby near = new Nearby(article, people, bySentence, attributions, uses);
    MeantUtterances topics = new MeantUtterances(article, people, uses, near);
    Map<Integer, List<Said.Meaning>> meanings = Meanings.of(article, people, topics);
    return new Findings(
        article,
        people,
        attributions,
        uses,
        utterances,
        ways,
        Experts.amid(ways, article),
        bySentence,
        hedges,
        meanings);
  }

  /** Whether somebody speaks on the record, whatever others were seen to say around it. */
  boolean isComment(NounPhrase speaker) {
    return people.isCommentator(speaker)
        || speaker.is(NounPhrase.Kind.NAME) && experts.include(people.nameOf(speaker));
  }
}
