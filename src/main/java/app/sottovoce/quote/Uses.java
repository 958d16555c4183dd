package app.sottovoce.quote;

import app.sottovoce.text.MarkFamily;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells utterances from titles of works, words talked about and words kept at a distance. */
final class Uses {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_SCARE = 2;
  private static final int LONGEST_QUOTED_NAME = 4;
  private static final Set<Rule> WEAK = Set.of(Rule.SUBJECT, Rule.NONE, Rule.SENTENCE_BEFORE);
  private static final Set<Rule> LOOSE =
      Set.of(Rule.SUBJECT, Rule.NONE, Rule.SENTENCE_BEFORE, Rule.SAME_PARAGRAPH);
  private static final Set<String> WORK_NOUNS =
      Set.of(
          "show",
          "program",
          "programme",
          "podcast",
          "movie",
          "film",
          "book",
          "song",
          "series",
          "documentary",
          "novel",
          "album",
          "column",
          "memoir",
          "magazine",
          "episode",
          "sitcom",
          "musical",
          "opera",
          "play",
          "drama",
          "comedy",
          "essay",
          "broadcast",
          "thriller",
          "bestseller",
          "anthem",
          "ballad",
          "hit",
          "miniseries",
          "cartoon",
          "trilogy",
          "franchise",
          "newsletter",
          "blog",
          "hashtag");
  private static final Set<String> WORKS =
      Set.of(
          "titled",
          "entitled",
          "called",
          "abc's",
          "nbc's",
          "cbs's",
          "cbs'",
          "cnn's",
          "msnbc's",
          "fox's",
          "news'",
          "news's",
          "hbo's",
          "pbs's",
          "npr's",
          "netflix's",
          "abc",
          "nbc",
          "cbs",
          "cnn",
          "msnbc",
          "fox",
          "news",
          "hbo",
          "pbs",
          "npr",
          "headlined",
          "starring",
          "showtime's",
          "on",
          "bbc's",
          "radio's",
          "channel's");
  private static final Set<String> PLACES = Set.of("in", "on", "with", "from", "at");
  private static final Set<String> MAKERS =
      Set.of(
          "author",
          "authors",
          "co-author",
          "editor",
          "co-editor",
          "host",
          "co-host",
          "co-hosts",
          "hosts",
          "star",
          "stars",
          "creator",
          "director",
          "producer",
          "writer",
          "version",
          "adaptation",
          "edition",
          "cast");
  private static final Set<String> SMALL =
      Set.of("with", "from", "into", "over", "upon", "about", "than", "that", "under");
  private static final Set<String> WORDS =
      Set.of("phrase", "word", "term", "expression", "adjective", "noun", "verb");
  private static final Set<String> NAMING =
      Set.of(
          "called",
          "calling",
          "calls",
          "dubbed",
          "labeled",
          "labelled",
          "said",
          "says",
          "nicknamed",
          "as",
          "chanting",
          "chanted",
          "chant");

  private final Article article;

  Uses(Article article) {
    this.article = article;
  }

  Use of(int run, Optional<Attribution> attribution) {
    Rule rule = attribution.map(Attribution::rule).orElse(Rule.NONE);
    List<String> words = Words.in(article.text(), article.runs().get(run).words());
    if (isMention(run, rule, words)) {
      return Use.MENTION;
    }
    if (isQuotedName(run, words)) {
      return Use.TITLE;
    }
    if (new Labels(article).signature(run).isPresent()) {
      return Use.SCARE;
    }
    if (isTitle(run, rule, words)) {
      return Use.TITLE;
    }
    return isScare(run, rule, words) ? Use.SCARE : Use.UTTERANCE;
  }

  private boolean isScare(int run, Rule rule, List<String> words) {
    if (isInHeadline(run)) {
      return false;
    }
    if (rule == Rule.PARAGRAPH_BEFORE
        && article.runs().get(run).family() == MarkFamily.SINGLE
        && !article.typography().singleMarksQuote()) {
      return true;
    }
    boolean told =
        !article.language().isEnglish() && article.is(article.tokenOf(run) - 1, Kind.COLON);
    return !told
        && WEAK.contains(rule)
        && words.size() <= LONGEST_SCARE
        && !isWrittenTogether(run)
        && ",.?!".indexOf(article.closing(run)) < 0;
  }

  /**
   * {@code компания «Мост»}, {@code die „Tagespost“}: what a noun or article before it names, in
   * the languages that set names so.
   */
  private boolean isQuotedName(int run, List<String> words) {
    int before = article.tokenOf(run) - 1;
    return !article.language().isEnglish()
        && article.is(before, Kind.WORD)
        && article.verb(before).isEmpty()
        && !article.language().isBoundary(article.word(before))
        && Character.isUpperCase(
            article.text().codePointAt(article.runs().get(run).words().start()))
        && words.size() <= LONGEST_QUOTED_NAME
        && ",.?!".indexOf(lastOf(run)) < 0;
  }

  private char lastOf(int run) {
    return article.text().charAt(article.runs().get(run).words().end() - 1);
  }

  /** Words without spaces between them, as in Japanese, cannot be counted. */
  private boolean isWrittenTogether(int run) {
    QuotedRun quoted = article.runs().get(run);
    return quoted.family() == MarkFamily.CORNER && quoted.words().length() > LONGEST_SCARE;
  }

  /** {@code The phrase 'journey' was discussed}: the words are what the sentence is about. */
  private boolean isMention(int run, Rule rule, List<String> words) {
    int token = article.tokenOf(run);
    boolean weak = WEAK.contains(rule) || rule == Rule.SAME_PARAGRAPH || rule == Rule.LATE;
    boolean word =
        WORDS.contains(article.word(token - 1))
            || article.language().isWordNoun(article.word(token - 1));
    return weak && word && words.size() <= LONGEST_TITLE;
  }

  private boolean isTitle(int run, Rule rule, List<String> words) {
    if (hasByline(run) && LOOSE.contains(rule)) {
      return true;
    }
    if (words.isEmpty()
        || words.size() > LONGEST_TITLE
        || !isTitleCase(words)
        || isInHeadline(run)) {
      return false;
    }
    int token = article.tokenOf(run);
    int before = article.is(token - 1, Kind.COMMA) ? token - 2 : token - 1;
    if (WORKS.contains(article.word(token - 1))
        || WORK_NOUNS.contains(article.word(before))
        || isMadeBySomebody(token)
        || namesWorkAfter(token)) {
      return true;
    }
    if (words.size() >= 2
        && PLACES.contains(article.word(token - 1))
        && article.verb(token - 3).isEmpty()) {
      return true;
    }
    boolean sentenceEnd = ".!?".indexOf(article.closing(run)) >= 0;
    if (LOOSE.contains(rule) && words.size() >= 2 && !sentenceEnd) {
      return true;
    }
    if (rule != Rule.BEFORE
        || words.size() < 2
        || article.is(token - 1, Kind.COMMA)
        || article.is(token - 1, Kind.COLON)) {
      return false;
    }
    boolean named = false;
    for (int i = 1; i <= 4; i++) {
      named |= NAMING.contains(article.word(token - i));
    }
    return article.word(token - 1).equals("told")
        || ",.!?".indexOf(article.closing(run)) < 0 && !named;
  }

  /** {@code "…," by Jane Smith}: an article in another paper. */
  private boolean hasByline(int run) {
    int token = article.tokenOf(run);
    boolean byline = article.word(token + 1).equals("by") && article.isCapital(token + 2);
    return byline && article.closing(run) == ',';
  }

  /** {@code the author of "…"}, {@code the authors of the "…"}, {@code an episode of "…"}. */
  private boolean isMadeBySomebody(int token) {
    int of = article.word(token - 1).equals("the") ? token - 2 : token - 1;
    return article.word(of).equals("of")
        && (MAKERS.contains(article.word(of - 1)) || WORK_NOUNS.contains(article.word(of - 1)));
  }

  /** {@code the "…" show}, {@code "…," a book}. */
  private boolean namesWorkAfter(int token) {
    boolean determined =
        article.word(token + 1).equals("a")
            || article.word(token + 1).equals("the")
            || article.word(token + 1).equals("an");
    return WORK_NOUNS.contains(article.word(token + 1))
        || article.word(token + 1).equals("by") && article.isCapital(token + 2)
        || determined
            && (WORK_NOUNS.contains(article.word(token + 2))
                || WORK_NOUNS.contains(article.word(token + 3)));
  }

  private boolean isInHeadline(int run) {
    return article.isHeadline(article.sentenceOf(article.tokenOf(run)));
  }

  private static boolean isTitleCase(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      boolean capital =
          Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
      if (!capital && word.length() > 3 && !SMALL.contains(word)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    int first = words.getFirst().codePointAt(0);
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && capitals >= Math.max(1, words.size() - 3);
  }
}
