package app.sottovoce.quote;

import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Joins runs into utterances: the lines of one quotation, and the parts between which only its
 * clause of reporting stands, as in {@code '…,' he said, '…'}.
 */
final class Utterances {
  private static final int LONGEST_CLAUSE = 24;

  /** Two commas, the word that leads to a source, and one behind it. */
  private static final int SHORTEST_CLAUSE = 4;

  private final Article article;
  private final List<List<Clause>> bySentence;
  private final List<Optional<Attribution>> attributions;

  Utterances(
      Article article, List<List<Clause>> bySentence, List<Optional<Attribution>> attributions) {
    this.article = article;
    this.bySentence = bySentence;
    this.attributions = attributions;
  }

  /** The number of each run's utterance, from 0 and rising. */
  int[] numbers() {
    int[] numbers = new int[article.runs().size()];
    for (int run = 1; run < numbers.length; run++) {
      numbers[run] = numbers[run - 1] + (goesOnIn(run) ? 0 : 1);
    }
    return numbers;
  }

  private boolean goesOnIn(int run) {
    boolean labelled =
        attributions.get(run).filter(a -> a.isLabelOf(article.tokenOf(run))).isPresent();
    return article.runs().get(run).continues() && !labelled || isSplit(run - 1, run);
  }

  private boolean isSplit(int before, int run) {
    int first = article.tokenOf(before) + 1;
    int end = article.tokenOf(run);
    boolean sameSentence = article.sentenceOf(first - 1) == article.sentenceOf(end);
    if (!sameSentence
        || end - first > LONGEST_CLAUSE
        || !article.is(end - 1, Kind.COMMA)
        || article.closing(before) != ',') {
      return false;
    }
    List<Clause> between =
        bySentence.get(article.sentenceOf(end)).stream()
            .filter(c -> c.verb() >= first && c.verb() < end)
            .toList();
    boolean sole = between.size() == 1 && !between.getFirst().is(Clause.Form.DEPENDENT);
    boolean bothItsOwn =
        attributions.get(before).isPresent()
            && attributions.get(run).isPresent()
            && attributions.get(before).get().phrase().equals(attributions.get(run).get().phrase());
    return bothItsOwn
        && (sole
            ? isNothingButClause(between.getFirst(), first, end)
            : between.isEmpty() && isNothingButSource(attributions.get(run).get(), first, end));
  }

  /** {@code „…“, so Anna weiter, „…“}: between two runs stands no more than whose they are. */
  private boolean isNothingButSource(Attribution source, int first, int end) {
    return source.rule() == Rule.ACCORDING
        && source.phrase().first() > first
        && source.phrase().end() <= end
        && end - first <= SHORTEST_CLAUSE + source.phrase().end() - source.phrase().first();
  }

  /**
   * Whether between two runs there is no more than the clause and what follows its verb without a
   * comma.
   */
  private boolean isNothingButClause(Clause clause, int first, int end) {
    int start = Math.min(clause.verb(), clause.subject().first());
    for (int i = first; i < start; i++) {
      if (article.is(i, Kind.WORD)) {
        return false;
      }
    }
    for (int i = Math.max(clause.verb(), clause.subject().head()); i < end - 1; i++) {
      if (article.is(i, Kind.COMMA) || article.word(i).equals("and")) {
        return false;
      }
    }
    return true;
  }
}
