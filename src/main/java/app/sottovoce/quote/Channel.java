package app.sottovoce.quote;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Kind;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Through whose hands the words of a sentence came. An article that brings in a lip reader goes on
 * telling what the lip reader saw, through any number of bare "he said", until it names an occasion
 * on the record or an earlier time.
 */
final class Channel {
  private static final Phrases OCCASIONS = new Phrases(WordList.entries("occasions.txt"));

  /** Nouns for people who pass words on. */
  private static final Set<String> SOURCES =
      Set.of(
          "official",
          "source",
          "aide",
          "adviser",
          "advisor",
          "witness",
          "insider",
          "attendee",
          "diplomat",
          "participant",
          "interpreter",
          "translator");

  /**
   * What is known of the way of a sentence's words.
   *
   * @param kind how they became known, if the article tells
   * @param hops the hands in order, nearest to the speaker first
   */
  record Way(Optional<Kind> kind, List<Hop> hops) {
    static final Way UNTOLD = new Way(Optional.empty(), List.of());
    static final Way RECORD = new Way(Optional.of(Kind.ON_RECORD), List.of());

    /** The way of words in such a sentence that may be somebody's comment on it from afar. */
    Way of(boolean comment) {
      return comment && kind.equals(Optional.of(Kind.LIP_READ)) ? RECORD : this;
    }
  }

  private final Article article;
  private final Lexicon lexicon;
  private final NounPhrases phrases;

  private Channel(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.phrases = new NounPhrases(article);
  }

  /** The way of every sentence's words, in the order of the sentences. */
  static List<Way> of(Article article) {
    return new Channel(article).follow();
  }

  private List<Way> follow() {
    List<Way> ways = new ArrayList<>();
    Way current = Way.UNTOLD;
    for (int s = 0; s < article.sentences().size(); s++) {
      Sentence sentence = article.sentence(s);
      if (readsLips(sentence)) {
        Way read = lipRead(sentence);
        current = read.hops().size() < current.hops().size() ? current : read;
      } else if (current.kind().equals(Optional.of(Kind.LIP_READ)) && leaves(s)) {
        current = Way.RECORD;
      }
      ways.add(current.hops().isEmpty() ? ofPaper(sentence, current) : current);
    }
    return ways;
  }

  private boolean readsLips(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = article.word(i);
      boolean art = article.word(i + 1).equals("reading") && article.word(i - 1).equals("of");
      boolean two = word.equals("lip") && article.word(i + 1).startsWith("read") && !art;
      if (two || word.startsWith("lip-read") || word.startsWith("lipread")) {
        return true;
      }
    }
    return false;
  }

  private Way lipRead(Sentence sentence) {
    List<Hop> hops = new ArrayList<>();
    hops.add(Hop.of("lip reader", "lip-read"));
    publishers(sentence, true).forEach(name -> hops.add(Hop.of(name, "quoted")));
    return new Way(Optional.of(Kind.LIP_READ), List.copyOf(hops));
  }

  /**
   * {@code "…," she told the Daily Mail}, {@code according to Reuters}: a paper without a lip
   * reader.
   */
  private Way ofPaper(Sentence sentence, Way current) {
    if (!hasQuotation(sentence)) {
      return current;
    }
    List<Hop> hops = new ArrayList<>();
    source(sentence).ifPresent(name -> hops.add(Hop.of(name, "told")));
    publishers(sentence, false).forEach(name -> hops.add(Hop.of(name, "quoted")));
    return hops.isEmpty() ? current : new Way(current.kind(), List.copyOf(hops));
  }

  private boolean hasQuotation(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (article.is(i, Token.Kind.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  /** {@code “…,” he said, according to officials}: who heard it, if they are no paper. */
  private Optional<String> source(Sentence sentence) {
    boolean said = false;
    for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
      if (said && article.word(i).equals("according") && article.word(i + 1).equals("to")) {
        return phrases
            .startingAt(i + 2, sentence.end())
            .filter(p -> nameOfPaper(p.first(), sentence.end()).isEmpty())
            .filter(p -> p.is(NounPhrase.Kind.NAME) || isSomebody(p))
            .map(p -> article.text(p.first(), p.end()));
      }
      said |= article.verb(i).filter(ReportingVerb::strong).isPresent();
    }
    return Optional.empty();
  }

  private boolean isSomebody(NounPhrase phrase) {
    String noun = Lexicon.singular(article.token(phrase.head()).base());
    return lexicon.isRole(noun) || lexicon.isCommentator(noun) || SOURCES.contains(noun);
  }

  /**
   * The papers that something was told to, or reported by, in the order of the text.
   *
   * @param worked whether somebody may also have worked for it
   */
  private List<String> publishers(Sentence sentence, boolean worked) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (leadsToPaper(i, worked)) {
        nameOfPaper(article.word(i + 1).equals("the") ? i + 2 : i + 1, sentence.end())
            .ifPresent(names::add);
      } else if (article.isCapital(i) && !article.isCapital(i - 1)) {
        reportingPaper(i, sentence.end()).ifPresent(names::add);
      }
    }
    return List.copyOf(names);
  }

  private boolean leadsToPaper(int i, boolean worked) {
    String word = article.word(i);
    return word.equals("told")
        || word.equals("by")
        || worked && word.equals("for")
        || word.equals("to")
            && (article.word(i - 1).equals("according")
                || lexicon.verb(article.word(i - 1)).isPresent());
  }

  /** {@code the Evening Mail reported}. */
  private Optional<String> reportingPaper(int first, int limit) {
    int end = first;
    while (end < limit && article.isCapital(end)) {
      end++;
    }
    boolean reports = article.word(end).equals("reported") || article.word(end).equals("reports");
    return reports ? nameOfPaper(first, limit) : Optional.empty();
  }

  private Optional<String> nameOfPaper(int from, int limit) {
    int first = from;
    while (first < limit && article.is(first, Token.Kind.OTHER)) {
      first++;
    }
    int end = first;
    while (end < limit && article.isCapital(end)) {
      end++;
    }
    boolean paper = end > first && lexicon.isPublisher(article.token(end - 1).base());
    return paper
        ? Optional.of(
            article
                .text()
                .substring(article.token(first).start(), article.token(end - 1).baseEnd()))
        : Optional.empty();
  }

  private boolean leaves(int number) {
    Sentence sentence = article.sentence(number);
    return OCCASIONS.in(article, sentence.first(), sentence.end()).isPresent()
        || tellsEarlier(sentence);
  }

  /** "had said", "earlier remarks": words of another day. */
  private boolean tellsEarlier(Sentence sentence) {
    boolean quotes = hasQuotation(sentence);
    for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
      String word = article.word(i);
      boolean before = word.equals("earlier") || word.equals("previous") || word.equals("past");
      if (before && (lexicon.isSpeechNoun(article.word(i + 1)) || isPlural(article.word(i + 1)))) {
        return true;
      }
      if (quotes
          && word.equals("had")
          && article.verb(i + 1).filter(ReportingVerb::strong).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(String word) {
    return word.endsWith("s") && lexicon.isSpeechNoun(word.substring(0, word.length() - 1));
  }
}
