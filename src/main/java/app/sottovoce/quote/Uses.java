package app.sottovoce.quote;

import app.sottovoce.text.QuotedRun;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells utterances from titles of works, words talked about and words kept at a distance. */
final class Uses {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_SCARE = 2;
  private static final Set<Rule> WEAK = Set.of(Rule.SUBJECT, Rule.NONE, Rule.SENTENCE_BEFORE);
  private static final Set<Rule> LOOSE = Set.of(Rule.SUBJECT, Rule.NONE, Rule.SENTENCE_BEFORE, Rule.SAME_PARAGRAPH);
  private static final Set<String> WORKS =
      Set.of("show", "program", "programme", "podcast", "movie", "film", "book", "song", "series", "documentary", "novel", "album", "column", "memoir", "magazine", "titled", "entitled", "episode", "called", "abc's", "nbc's", "cbs's", "cbs'", "cnn's", "msnbc's", "fox's", "news'", "hbo's", "pbs's", "npr's", "netflix's", "abc", "nbc", "cbs", "cnn", "msnbc", "fox", "news", "hbo", "pbs", "npr", "headlined", "starring", "sitcom", "showtime's", "hashtag", "on", "bbc's", "radio's", "channel's", "musical", "opera", "play", "drama", "comedy", "essay");
  private static final Set<String> WORDS = Set.of("phrase", "word", "term", "expression", "adjective", "noun", "verb");
  private static final Set<String> NAMING = Set.of("called", "calling", "calls", "dubbed", "labeled", "labelled", "said", "says", "nicknamed", "as", "chanting", "chanted", "chant");

  private final Article article;

  Uses(Article article) {
    this.article = article;
  }

  Use of(int run, Optional<Attribution> attribution) {
    Rule rule = attribution.map(Attribution::rule).orElse(Rule.NONE);
    if (isMention(run, rule)) {
      return Use.MENTION;
    }
    if (isTitle(run, rule)) {
      return Use.TITLE;
    }
    return isScare(run, rule) ? Use.SCARE : Use.UTTERANCE;
  }

  private boolean isScare(int run, Rule rule) {
    return WEAK.contains(rule) && words(run).size() <= LONGEST_SCARE && ",.?!".indexOf(article.closing(run)) < 0;
  }

  /** {@code The phrase 'journey' was discussed}: the words are what the sentence is about. */
  private boolean isMention(int run, Rule rule) {
    int token = article.tokenOf(run);
    boolean weak = WEAK.contains(rule) || rule == Rule.SAME_PARAGRAPH || rule == Rule.LATE;
    return weak && WORDS.contains(article.word(token - 1)) && words(run).size() <= LONGEST_TITLE;
  }

  private boolean isTitle(int run, Rule rule) {
    List<String> words = words(run);
    if (words.isEmpty() || words.size() > LONGEST_TITLE || !isTitleCase(words)) {
      return false;
    }
    String before = article.word(article.tokenOf(run) - 1);
    if (WORKS.contains(before)) {
      return true;
    }
    boolean sentenceEnd = ".!?".indexOf(article.closing(run)) >= 0;
    if (LOOSE.contains(rule) && words.size() >= 2 && !sentenceEnd) {
      return true;
    }
    boolean named = false;
    for (int i = 1; i <= 4; i++) {
      named |= NAMING.contains(article.word(article.tokenOf(run) - i));
    }
    return rule == Rule.BEFORE && words.size() >= 2 && ",.!?".indexOf(article.closing(run)) < 0 && !named;
  }

  private static boolean isTitleCase(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
      if (!capital && word.length() > 3) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return Character.isUpperCase(words.getFirst().codePointAt(0)) && capitals >= Math.max(1, words.size() - 3);
  }

  private List<String> words(int run) {
    QuotedRun quoted = article.runs().get(run);
    return Words.in(article.text(), quoted.words());
  }
}
