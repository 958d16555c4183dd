package app.sottovoce.quote;

import app.sottovoce.quote.ReportingVerb.Form;
import app.sottovoce.text.MarkFamily;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.QuotedRuns;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Sentences;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token;
import app.sottovoce.text.Token.Kind;
import app.sottovoce.text.Tokens;
import app.sottovoce.text.Typography;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text cut into quotations, words and sentences: what all stages read. */
final class Article {
  private static final int LONGEST_NAME = 7;
  private static final int FARTHEST_VERB = 16;

  private static final int LONGEST_OBJECT = 6;

  private static final Set<String> WORDS = Set.of("word", "words", "phrase", "term", "expression");

  /** What somebody has to say. */
  private static final Set<String> SAID = Set.of("this", "that", "something", "more", "nothing");

  /** {@code as Smith put it}. */
  private static final Optional<ReportingVerb> PUT_IT =
      Optional.of(new ReportingVerb("put", Form.PAST, true, false));

  /** {@code he let the others know}. */
  private static final Optional<ReportingVerb> LET_KNOW =
      Optional.of(new ReportingVerb("let", Form.PAST, true, false));

  /** {@code Smith shot back}. */
  private static final Optional<ReportingVerb> SHOOT_BACK =
      Optional.of(new ReportingVerb("shoot", Form.PAST, true, false));

  /** {@code Smith had this to say}, {@code what Smith had to say}. */
  private static final Optional<ReportingVerb> HAVE_TO_SAY =
      Optional.of(new ReportingVerb("have", Form.PAST, true, false));

  /** {@code one of them wanted to know}. */
  private static final Optional<ReportingVerb> WANT_TO_KNOW =
      Optional.of(new ReportingVerb("want", Form.PAST, true, false));

  /** {@code Smith used the words “…”}. */
  private static final Optional<ReportingVerb> USE_WORDS =
      Optional.of(new ReportingVerb("use", Form.PAST, false, false));

  /** {@code he left it at "Thank you"}. */
  private static final Optional<ReportingVerb> LEFT_IT_AT =
      Optional.of(new ReportingVerb("leave", Form.PAST, false, false));

  private final String text;
  private final Lexicon lexicon;
  private final Language language;
  private final Typography typography;
  private final List<QuotedRun> runs;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final int[] tokenOfRun;
  private final int[] sentenceOfToken;

  /** An article in English. */
  Article(String text, Lexicon lexicon) {
    this(text, lexicon, Language.of(Language.Name.ENGLISH));
  }

  Article(String text, Lexicon lexicon, Language language) {
    this.text = text;
    this.lexicon = lexicon;
    this.language = language;
    this.typography = Typography.of(text);
    List<QuotedRun> quoted = whole(QuotedRuns.in(text));
    List<Token> words = words(quoted);
    List<QuotedRun> dashed = DashDialogue.with(text, words, quoted, language);
    this.runs = Interview.with(text, words, dashed, language);
    this.tokens = runs == quoted ? words : words(runs);
    this.sentences = Sentences.of(text, tokens, this::attributes);
    this.tokenOfRun = new int[runs.size()];
    this.sentenceOfToken = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).first(); i < sentences.get(s).end(); i++) {
        sentenceOfToken[i] = s;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.QUOTATION)) {
        tokenOfRun[tokens.get(i).quotation()] = i;
      }
    }
  }

  private List<QuotedRun> whole(List<QuotedRun> marked) {
    return language.isEnglish() ? marked : Interrupted.apart(marked, words(List.of()), language);
  }

  private List<Token> words(List<QuotedRun> marked) {
    return Joints.apart(
        text, Tokens.of(text, marked.stream().map(QuotedRun::whole).toList()), language);
  }

  String text() {
    return text;
  }

  Typography typography() {
    return typography;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Language language() {
    return language;
  }

  List<QuotedRun> runs() {
    return runs;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The word at a token in lower case; empty for marks and beyond the text. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  /**
   * The pronoun at a token, without a verb that is joined to it ("he's"); other words as they are.
   */
  String pronoun(int i) {
    String word = word(i);
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && lexicon.isPronoun(word.substring(0, apostrophe))
        ? word.substring(0, apostrophe)
        : word;
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }

  boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capital();
  }

  int tokenOf(int run) {
    return tokenOfRun[run];
  }

  int sentenceOf(int token) {
    return sentenceOfToken[token];
  }

  Sentence sentence(int number) {
    return sentences.get(number);
  }

  Optional<ReportingVerb> verb(int i) {
    if (!language.isEnglish()) {
      return is(i, Kind.WORD) && !isCapital(i) ? language.verb(word(i)) : Optional.empty();
    }
    return switch (word(i)) {
      case "put", "puts" -> word(i + 1).equals("it") ? PUT_IT : Optional.empty();
      case "shot", "shoots", "hit", "hits", "fired", "fires" ->
          word(i + 1).equals("back") && is(i, Kind.WORD) ? SHOOT_BACK : lexicon.verb(tokens.get(i));
      case "used", "uses", "utters", "uttered" ->
          word(i + 1).equals("the") && WORDS.contains(word(i + 2)) ? USE_WORDS : Optional.empty();
      case "had", "has", "have" -> hasToSay(i) ? HAVE_TO_SAY : Optional.empty();
      case "wanted", "wants" ->
          word(i + 1).equals("to") && word(i + 2).equals("know") ? WANT_TO_KNOW : Optional.empty();
      case "let" -> letsKnow(i) ? LET_KNOW : Optional.empty();
      case "left" ->
          word(i + 1).equals("it") && word(i + 2).equals("at") ? LEFT_IT_AT : Optional.empty();
      default -> is(i, Kind.WORD) ? lexicon.verb(tokens.get(i)) : Optional.empty();
    };
  }

  private boolean hasToSay(int has) {
    int to = SAID.contains(word(has + 1)) ? has + 2 : has + 1;
    boolean said = to == has + 2 || word(has - 2).equals("what") || word(has - 3).equals("what");
    return said
        && word(to).equals("to")
        && (word(to + 1).equals("say") || word(to + 1).equals("add"));
  }

  private boolean letsKnow(int let) {
    int i = let + 1;
    while (i <= let + LONGEST_OBJECT && is(i, Kind.WORD) && !word(i).equals("know")) {
      i++;
    }
    return i > let + 1 && word(i).equals("know");
  }

  String text(int firstToken, int endToken) {
    return firstToken < endToken
        ? text.substring(tokens.get(firstToken).start(), tokens.get(endToken - 1).end())
        : "";
  }

  Stretch stretch(NounPhrase phrase) {
    Stretch whole =
        new Stretch(tokens.get(phrase.first()).start(), tokens.get(phrase.end() - 1).end());
    return phrase.is(NounPhrase.Kind.LABEL)
        ? new Labels(this).of(tokens.get(phrase.first()).quotation()).orElse(whole)
        : whole;
  }

  /** Whether words name a lip reader, who passes on what others said. */
  boolean isLipReader(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isLipReader(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "lip-reader", or the reader of "lip reader", stands at a token. */
  boolean isLipReader(int i) {
    return switch (word(i)) {
      case "reader", "readers" -> word(i - 1).equals("lip");
      case "lip-reader", "lip-readers", "lipreader", "lipreaders" -> true;
      default -> false;
    };
  }

  /** Whether a sentence is the headline: alone on the first of several lines, and set like one. */
  boolean isHeadline(int number) {
    if (number != 0
        || sentences.size() < 3
        || sentences.get(1).paragraph() == sentences.getFirst().paragraph()) {
      return false;
    }
    int last = sentences.getFirst().end() - 1;
    return !is(last, Kind.STOP) && !is(last, Kind.QUOTATION)
        || hasHeadlineCapitals(sentences.getFirst())
        || hasSingleMarks(sentences.getFirst());
  }

  /** Whether a sentence writes words with a capital that nothing but a headline would. */
  boolean hasHeadlineCapitals(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int common = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (is(i, Kind.WORD) && token(i).end() - token(i).start() > 3) {
        words++;
        capitals += isCapital(i) ? 1 : 0;
        common += i > sentence.first() && isCapital(i) && isHeadlineWord(word(i)) ? 1 : 0;
      }
    }
    return common >= 1 && capitals * 10 >= words * 8;
  }

  private boolean isHeadlineWord(String word) {
    return (lexicon.isCommon(word) || lexicon.verb(word).isPresent())
        && !lexicon.isTitle(word)
        && !lexicon.isRole(word)
        && !lexicon.isPlace(word)
        && !lexicon.isFirstName(word)
        && !lexicon.isOrganisation(word)
        && !lexicon.isCalendar(word);
  }

  private boolean hasSingleMarks(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (is(i, Kind.QUOTATION) && runs.get(token(i).quotation()).family() == MarkFamily.SINGLE) {
        return !typography.singleMarksQuote();
      }
    }
    return false;
  }

  /** The last character of a run's words, or the mark right after it. */
  char closing(int run) {
    Stretch words = runs.get(run).words();
    char last = text.charAt(words.end() - 1);
    boolean nestedMark = "\"'\u2019\u201D".indexOf(last) >= 0 && words.length() > 1;
    if (nestedMark) {
      last = text.charAt(words.end() - 2);
    }
    int after = runs.get(run).end();
    return after < text.length() && text.charAt(after) == ',' ? ',' : last;
  }

  /** Whether the punctuation at the end of a run says that a clause of reporting may follow. */
  boolean endsAsSaid(int run) {
    return ",?!-\u2014\u2013\u2026".indexOf(closing(run)) >= 0;
  }

  /** Whether the run ends as a sentence does. */
  boolean endsAsSentence(int run) {
    return ".?!\u2026".indexOf(closing(run)) >= 0;
  }

  /** Whether a name and a verb of reporting stand at a token: {@code "Why?" Jane Smith asked}. */
  private boolean attributes(int i) {
    int name = i;
    while (name < i + LONGEST_NAME && (isCapital(name) || lexicon.isParticle(word(name)))) {
      name++;
    }
    if (!language.isEnglish()) {
      return false;
    }
    int verb = afterInsertion(name);
    Optional<ReportingVerb> found = name > i ? verb(verb) : Optional.empty();
    if (found.isEmpty() || found.get().form() == Form.ING || lexicon.isPronoun(word(i))) {
      return false;
    }
    boolean stopped = text.charAt(tokens.get(i - 1).end() - 2) == '.';
    boolean ends = is(verb + 1, Kind.STOP) || is(verb + 1, Kind.LINE_BREAK);
    return found.get().strong() ? !stopped || ends : !stopped && ends;
  }

  /**
   * The token behind "(R-Ohio)" or ", an aide," if such words stand at a token, else that token.
   */
  private int afterInsertion(int i) {
    if (!is(i, Kind.COMMA) && !is(i, Kind.OPEN)) {
      return i;
    }
    Kind closing = is(i, Kind.OPEN) ? Kind.CLOSE : Kind.COMMA;
    int end = i + 1;
    while (end < i + FARTHEST_VERB && is(end, Kind.WORD)) {
      end++;
    }
    return is(end, closing) ? end + 1 : i;
  }
}
