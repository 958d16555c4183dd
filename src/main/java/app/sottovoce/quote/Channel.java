package app.sottovoce.quote;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Kind;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Through whose hands the words of a sentence came. An article that brings in a lip reader goes on
 * telling what the lip reader saw, through any number of bare "he said", until it names an occasion
 * on the record or an earlier time.
 */
final class Channel {
  private static final Phrases OCCASIONS = new Phrases(WordList.entries("occasions.txt"));

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

  private Channel(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
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
    publisher(sentence, true).ifPresent(name -> hops.add(Hop.of(name, "quoted")));
    return new Way(Optional.of(Kind.LIP_READ), List.copyOf(hops));
  }

  /**
   * {@code "…," she told the Daily Mail}, {@code according to Reuters}: a paper without a lip
   * reader.
   */
  private Way ofPaper(Sentence sentence, Way current) {
    boolean hasQuotation = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      hasQuotation |= article.is(i, Token.Kind.QUOTATION);
    }
    Optional<String> name = hasQuotation ? publisher(sentence, false) : Optional.empty();
    return name.map(n -> new Way(current.kind(), List.of(Hop.of(n, "quoted")))).orElse(current);
  }

  /**
   * The paper that something was told to, or reported by.
   *
   * @param worked whether somebody may also have worked for it
   */
  private Optional<String> publisher(Sentence sentence, boolean worked) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = article.word(i);
      boolean leads =
          word.equals("told")
              || word.equals("by")
              || worked && word.equals("for")
              || word.equals("to") && article.word(i - 1).equals("according")
              || word.equals("to") && lexicon.verb(article.word(i - 1)).isPresent();
      if (leads) {
        Optional<String> name =
            nameOfPaper(article.word(i + 1).equals("the") ? i + 2 : i + 1, sentence.end());
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
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
    for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
      String word = article.word(i);
      boolean before = word.equals("earlier") || word.equals("previous") || word.equals("past");
      if (before && (lexicon.isSpeechNoun(article.word(i + 1)) || isPlural(article.word(i + 1)))) {
        return true;
      }
      if (word.equals("had") && article.verb(i + 1).filter(ReportingVerb::strong).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(String word) {
    return word.endsWith("s") && lexicon.isSpeechNoun(word.substring(0, word.length() - 1));
  }
}
