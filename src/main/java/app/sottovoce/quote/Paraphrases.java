package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds speech that is told without marks: {@code He promised to bring it back}, {@code The road
 * was closed, she said}.
 */
final class Paraphrases {
  private static final int LONGEST_ADDRESSEE = 6;
  private static final int FEWEST_WORDS = 4;
  private static final int LATEST = 8;

  /** Verbs with an infinitive for what is said. */
  private static final Set<String> WITH_TO =
      Set.of(
          "promise",
          "vow",
          "pledge",
          "offer",
          "threaten",
          "ask",
          "urge",
          "tell",
          "beg",
          "order",
          "instruct",
          "invite",
          "refuse",
          "demand",
          "agree",
          "advise",
          "warn");

  private static final Set<String> LEADS = Set.of("that", "whether", "if");
  private static final Set<String> ENDS =
      Set.of("while", "but", "although", "though", "adding", "before", "after", "which", "who");
  private static final Set<String> NOBODY = Set.of("i", "we", "you", "who", "it");

  private final Article article;
  private final Lexicon lexicon;
  private final List<List<Clause>> bySentence;

  /**
   * Something told in other words.
   *
   * @param clause who tells it and with what verb
   * @param words how it is told
   */
  record Paraphrase(Clause clause, Stretch words) {}

  Paraphrases(Article article, List<List<Clause>> bySentence) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.bySentence = bySentence;
  }

  /** The paraphrases of an article in the order of the text. */
  List<Paraphrase> all() {
    List<Paraphrase> all = new ArrayList<>();
    for (int s = 0; s < bySentence.size(); s++) {
      int from = article.sentence(s).first();
      for (Clause clause : bySentence.get(s)) {
        Optional<Paraphrase> found = of(clause, article.sentence(s), from);
        if (found.isPresent()) {
          all.add(found.get());
          from = endOf(found.get(), article.sentence(s));
        }
      }
    }
    return all;
  }

  /** What is told by a clause that begins behind what an earlier one tells. */
  private Optional<Paraphrase> of(Clause clause, Sentence sentence, int from) {
    boolean speaks =
        (clause.strong() || WITH_TO.contains(clause.reports().lemma()))
            && clause.verb() >= from
            && !clause.reports().lemma().equals("speculate")
            && !isDenied(clause.verb())
            && !(clause.is(Clause.Form.DEPENDENT) && clause.subject().is(NounPhrase.Kind.NOMINAL))
            && !NOBODY.contains(article.word(clause.subject().head()));
    if (!speaks) {
      return Optional.empty();
    }
    return behind(clause, sentence)
        .or(() -> inFront(clause, sentence, from))
        .map(words -> new Paraphrase(clause, words));
  }

  /** {@code She would not say whether}: nothing is told. */
  private boolean isDenied(int verb) {
    return Stream.of(article.word(verb - 1), article.word(verb - 2))
        .anyMatch(w -> w.equals("not") || w.equals("never") || w.endsWith("n't"));
  }

  private Optional<Stretch> behind(Clause clause, Sentence sentence) {
    if (clause.is(Clause.Form.INVERTED)) {
      return Optional.empty();
    }
    int first = clause.verb() + 1;
    while (first < sentence.end()
        && first <= clause.verb() + LONGEST_ADDRESSEE
        && mayAddress(first)
        && !leads(first, clause)) {
      first++;
    }
    if (!leads(first, clause) || isRelative(first, clause)) {
      return Optional.empty();
    }
    int start = LEADS.contains(article.word(first)) ? first + 1 : first;
    start += article.is(start, Kind.COMMA) ? 1 : 0;
    int end = start;
    while (end < sentence.end() && !ends(end)) {
      end++;
    }
    return stretch(start, end);
  }

  /** Whether a word may belong to whom something is said to, or to when. */
  private boolean mayAddress(int i) {
    String word = article.word(i);
    return article.is(i, Kind.WORD)
        && !lexicon.isAuxiliary(word)
        && (!lexicon.isBoundary(word) || LEADS.contains(word));
  }

  /** {@code a promise that has raised hopes}: no more than a noun is told. */
  private boolean isRelative(int lead, Clause clause) {
    return article.word(lead).equals("that")
        && lead > clause.verb() + 1
        && lexicon.isAuxiliary(article.word(lead + 1));
  }

  private boolean leads(int i, Clause clause) {
    String word = article.word(i);
    boolean bare =
        (i == clause.verb() + 1 || lexicon.isCalendar(article.word(i - 1)))
            && !WITH_TO.contains(clause.reports().lemma())
            && (lexicon.isPronoun(word) && lexicon.isAuxiliary(article.word(i + 1)) || isClause(i));
    return LEADS.contains(word)
        || word.equals("to")
            && WITH_TO.contains(clause.reports().lemma())
            && !lexicon.isDeterminer(article.word(i + 1))
            && !article.isCapital(i + 1)
        || bare;
  }

  /** {@code she said the harbour was closed}: a noun phrase with a finite verb behind it. */
  private boolean isClause(int first) {
    if (!article.isCapital(first) && !lexicon.isDeterminer(article.word(first))) {
      return false;
    }
    for (int i = first; i < first + LONGEST_ADDRESSEE && article.is(i, Kind.WORD); i++) {
      if (LEADS.contains(article.word(i)) || lexicon.isCalendar(article.word(i))) {
        return false;
      }
      if (lexicon.isAuxiliary(article.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int i) {
    boolean mark =
        switch (article.is(i, Kind.WORD) || article.is(i, Kind.QUOTATION)
            ? Kind.WORD
            : article.token(i).kind()) {
          case STOP, SEMICOLON, DASH, LINE_BREAK, COLON -> true;
          case WORD, COMMA, OPEN, CLOSE, QUOTATION, OTHER -> false;
        };
    boolean comma =
        article.is(i, Kind.COMMA)
            && (ENDS.contains(article.word(i + 1)) || article.word(i + 1).endsWith("ing"));
    return mark || comma;
  }

  /** {@code The road was closed, she said}. */
  private Optional<Stretch> inFront(Clause clause, Sentence sentence, int from) {
    int start = Math.min(clause.verb(), clause.subject().first());
    boolean last = true;
    for (int i = Math.max(clause.verb() + 1, clause.subject().end()); i < sentence.end(); i++) {
      last &= article.is(i, Kind.WORD) || i == sentence.end() - 1 && !article.is(i, Kind.QUOTATION);
    }
    return last
            && from == sentence.first()
            && sentence.end() - clause.verb() <= LATEST
            && article.is(start - 1, Kind.COMMA)
            && !lexicon.isPreposition(article.word(from))
            && article.verb(from).isEmpty()
            && !clause.is(Clause.Form.DEPENDENT)
        ? stretch(from, start - 1)
        : Optional.empty();
  }

  /** Words without any quotation among them; those are found by their marks. */
  private Optional<Stretch> stretch(int first, int end) {
    int words = 0;
    for (int i = first; i < end; i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return Optional.empty();
      }
      words += article.is(i, Kind.WORD) ? 1 : 0;
    }
    return words < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(new Stretch(article.token(first).start(), article.token(end - 1).end()));
  }

  private int endOf(Paraphrase paraphrase, Sentence sentence) {
    int i = sentence.first();
    while (i < sentence.end() && article.token(i).end() <= paraphrase.words().end()) {
      i++;
    }
    return i;
  }
}
