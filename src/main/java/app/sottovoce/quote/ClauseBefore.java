package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the speaker in what leads to a quotation: {@code Smith said that "…"}. */
final class ClauseBefore {
  /**
   * Words that lead from a main clause to one of another subject: {@code , after Jones had said}.
   */
  private static final Set<String> TURNS =
      Set.of("after", "though", "when", "as", "before", "since", "until");

  /** What somebody does with a letter, a sign or a statement of their own. */
  private static final Set<String> PUBLISHED =
      Set.of(
          "released",
          "releases",
          "issued",
          "issues",
          "published",
          "publishes",
          "sent",
          "sends",
          "posted",
          "posts",
          "wrote",
          "writes",
          "tweeted",
          "tweets",
          "ran",
          "runs",
          "aired",
          "airs",
          "signed",
          "signs",
          "passed",
          "filed",
          "files",
          "wore",
          "wears",
          "wearing",
          "held",
          "holding",
          "carried",
          "carrying",
          "waved",
          "waving");

  private static final int FARTHEST_VERB = 14;

  private final Article article;
  private final Lexicon lexicon;
  private final MainClause mainClause;
  private final Between between;

  ClauseBefore(Article article, MainClause mainClause) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.mainClause = mainClause;
    this.between = new Between(article);
  }

  /** {@code Smith said that "…"}: of several verbs the outermost of the last coordinated clause. */
  Optional<Attribution> of(int quotation, List<Clause> reporting) {
    List<Clause> candidates = new ArrayList<>(reporting);
    int main = mainClause.start(quotation, article.sentence(article.sentenceOf(quotation)));
    candidates.removeIf(c -> c.verb() >= quotation || c.verb() < main);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    // A lip reader is a hand the words passed through where somebody else is named as well.
    if (!candidates.stream().allMatch(c -> article.isLipReader(c.subject()))) {
      candidates.removeIf(c -> article.isLipReader(c.subject()));
    }
    Clause best = candidates.getLast();
    if (quotation - best.verb() > 3 || isEmbeddedIn(candidates)) {
      best = outermost(candidates);
    }
    Clause chosen = best;
    return publisher(chosen, quotation)
        .or(
            () ->
                found(
                    chosen.subject(),
                    chosen.is(Clause.Form.DEPENDENT) ? Rule.DEPENDENT : Rule.BEFORE));
  }

  /** {@code Smith released a letter that says “…”}: whoever brings the words out speaks them. */
  private Optional<Attribution> publisher(Clause clause, int quotation) {
    int relative = clause.subject().head();
    Sentence sentence = article.sentence(article.sentenceOf(quotation));
    if (!article.word(relative).equals("that") && !article.word(relative).equals("which")) {
      return Optional.empty();
    }
    for (int i = relative - 1; i > sentence.first() && i > relative - FARTHEST_VERB; i--) {
      if (PUBLISHED.contains(article.word(i))) {
        int verb = i;
        return mainClause
            .subjectBefore(sentence, verb)
            .filter(p -> p.end() <= verb)
            .flatMap(p -> found(p, Rule.BEFORE));
      }
    }
    return Optional.empty();
  }

  /** {@code Smith said he saw "…"}: whether the last verb is what the verb before it reports. */
  private boolean isEmbeddedIn(List<Clause> candidates) {
    if (candidates.size() < 2 || !candidates.getLast().is(Clause.Form.PLAIN)) {
      return false;
    }
    Clause outer = candidates.get(candidates.size() - 2);
    int subject = candidates.getLast().subject().first();
    return outer.strong()
        && subject > outer.verb()
        && subject - outer.verb() <= 3
        && !between.hasMark(outer.verb(), subject);
  }

  /** The clause that reports the last one, unless that is a clause beside it. */
  private Clause outermost(List<Clause> candidates) {
    Clause best = candidates.getLast();
    for (Clause outer : candidates.reversed()) {
      if (outer.verb() >= best.verb() || !outer.strong()) {
        continue;
      }
      boolean beside =
          best.reports().form() == ReportingVerb.Form.ING
              && article.word(best.subject().first() - 1).equals("with");
      if (best.isRelative(article)
          || beside
          || isCoordination(outer.verb() + 1, best.verb())
          || isMainAfterLead(outer, best)) {
        return best;
      }
      best = outer;
    }
    return best;
  }

  /**
   * {@code When Smith said so, Jones replied}: a comma leads from the clause in front to the main
   * one.
   */
  private boolean isMainAfterLead(Clause outer, Clause inner) {
    int first = article.sentence(article.sentenceOf(inner.verb())).first();
    boolean lead =
        lexicon.isBoundary(article.word(first)) || lexicon.isPreposition(article.word(first));
    return lead
        && inner.is(Clause.Form.PLAIN)
        && inner.subject().first() > outer.verb()
        && article.is(inner.subject().first() - 1, Kind.COMMA);
  }

  private boolean isCoordination(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = article.word(i);
      if (article.is(i, Kind.SEMICOLON)
          || word.equals("but")
          || word.equals("while")
          || word.equals("although")
          || word.equals("even") && article.word(i + 1).equals("as")
          || article.is(i - 1, Kind.COMMA) && (word.equals("and") || TURNS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Attribution> found(NounPhrase phrase, Rule rule) {
    return Optional.of(new Attribution(phrase, rule));
  }
}
