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
 * @param cast who is who in it
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
    Grammar.Cast cast,
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
    Article article = new Article(text, Lexicon.english(), Language.of(LanguageGuess.of(text)));
    Grammar grammar =
        article.language().isEnglish() ? new EnglishGrammar(article) : new ListedGrammar(article);
    List<List<Clause>> bySentence = article.sentences().stream().map(grammar::clauses).toList();
    List<Optional<Attribution>> own = grammar.speakers(bySentence);
    Grammar.Cast cast = grammar.cast(bySentence, own);
    List<Optional<Attribution>> spoken = Interview.into(article, cast, own);
    List<Optional<Attribution>> attributions =
        Carried.into(article, grammar, bySentence, Turns.into(article, cast, spoken));
    Uses judge = new Uses(article);
    List<Use> uses = new ArrayList<>();
    for (int run = 0; run < attributions.size(); run++) {
      uses.add(judge.of(run, attributions.get(run)));
    }
    int[] utterances = new Utterances(article, bySentence, attributions).numbers();
    Hedges hedges = new Hedges(article, cast, bySentence, attributions);
    List<Channel.Way> ways = Channel.of(article);
    Nearby near = new Nearby(article, cast, bySentence, attributions, uses);
    MeantUtterances topics = new MeantUtterances(article, cast, uses, near);
    Map<Integer, List<Said.Meaning>> meanings = Meanings.of(article, cast, topics);
    return new Findings(
        article,
        cast,
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
    return cast.isCommentator(speaker)
        || speaker.is(NounPhrase.Kind.NAME) && experts.include(cast.nameOf(speaker));
  }
}
