package app.sottovoce.quote;

import app.sottovoce.quote.Language.Name;
import app.sottovoce.text.MarkFamily;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads interviews that are printed as questions and answers, {@code Q: …} and {@code A: …} on
 * lines of their own: the answers are those of whoever was named last before the first question.
 */
final class Interview {
  /** How many sentences before the first question may have named who answers. */
  private static final int FARTHEST_NAME = 5;

  private record Labels(Set<String> questions, Set<String> answers) {}

  /** A labelled line: the first token behind its label, and the token after its last. */
  private record Line(int first, int end, boolean question) {}

  private static final Map<Name, Labels> LABELS = new EnumMap<>(Name.class);

  static {
    for (String[] entry : WordList.entries("languages/interview.txt")) {
      List<String> words = List.of(entry);
      int slash = words.indexOf("/");
      LABELS.put(
          Name.valueOf(entry[0].toUpperCase(Locale.ROOT)),
          new Labels(
              Set.copyOf(words.subList(1, slash)),
              Set.copyOf(words.subList(slash + 1, words.size()))));
    }
  }

  private Interview() {}

  /** The runs of a text with those of an interview, whose words stand between no marks. */
  static List<QuotedRun> with(
      String text, List<Token> tokens, List<QuotedRun> runs, Language language) {
    List<Line> lines = lines(tokens, language);
    if (lines.isEmpty()) {
      return runs;
    }
    List<QuotedRun> spoken = new ArrayList<>();
    for (Line line : lines) {
      Stretch words =
          new Stretch(tokens.get(line.first()).start(), tokens.get(line.end() - 1).end());
      spoken.add(new QuotedRun(words, words, MarkFamily.DASH, false, false, false));
    }
    return merged(spoken, runs);
  }

  /** The lines, and those of the runs that lie outside them, in order. */
  static List<QuotedRun> merged(List<QuotedRun> lines, List<QuotedRun> runs) {
    List<QuotedRun> all = new ArrayList<>();
    int next = 0;
    for (QuotedRun run : runs) {
      while (next < lines.size() && lines.get(next).end() <= run.start()) {
        all.add(lines.get(next++));
      }
      if (next == lines.size() || lines.get(next).start() >= run.end()) {
        all.add(run);
      }
    }
    all.addAll(lines.subList(next, lines.size()));
    return List.copyOf(all);
  }

  /** The speakers of all runs, those of the interview's lines settled. */
  static List<Optional<Attribution>> into(
      Article article, Grammar.Cast cast, List<Optional<Attribution>> found) {
    List<Optional<Attribution>> settled = new ArrayList<>(found);
    Optional<NounPhrase> named = Optional.empty();
    boolean begun = false;
    for (int run = 0; run < found.size(); run++) {
      Optional<Boolean> question = question(article, run);
      if (question.isPresent()) {
        named = begun ? named : named(article, cast, article.tokenOf(run) - 1);
        begun = true;
        settled.set(
            run,
            question.get()
                ? Optional.empty()
                : named.map(phrase -> new Attribution(phrase, Rule.TURN)));
      }
    }
    return List.copyOf(settled);
  }

  /** Whether a run is the words behind a label rather than words between marks. */
  static boolean isLine(QuotedRun run) {
    return run.family() == MarkFamily.DASH && !run.opened() && !run.continues();
  }

  /** Whether a run is a line's question or its answer; empty if it is neither. */
  private static Optional<Boolean> question(Article article, int run) {
    if (!isLine(article.runs().get(run))) {
      return Optional.empty();
    }
    int mark = article.tokenOf(run) - 1;
    int label = article.is(mark, Kind.COLON) ? mark - 1 : mark;
    return Optional.of(
        LABELS.get(article.language().name()).questions().contains(article.word(label)));
  }

  /** Whom the sentences before name with first and last name, if it is one person only. */
  private static Optional<NounPhrase> named(Article article, Grammar.Cast cast, int label) {
    int number = article.sentenceOf(label);
    int first = article.sentence(Math.max(0, number - FARTHEST_NAME)).first();
    Map<String, NounPhrase> people = new HashMap<>();
    int i = first;
    while (i < label) {
      int end = i;
      while (end < label && article.isCapital(end)) {
        end++;
      }
      boolean fullName =
          end - i >= 2
              && (article.lexicon().isFirstName(article.word(i))
                  || article.language().isFirstName(article.word(i)));
      if (fullName) {
        NounPhrase phrase = new NounPhrase(i, end, NounPhrase.Kind.NAME);
        people.put(cast.nameOf(phrase), phrase);
      }
      i = Math.max(end, i + 1);
    }
    return people.size() == 1 ? people.values().stream().findFirst() : Optional.empty();
  }

  /** The labelled lines of a text, if questions and answers follow one another. */
  private static List<Line> lines(List<Token> tokens, Language language) {
    Labels labels = LABELS.get(language.name());
    List<Line> lines = new ArrayList<>();
    boolean begins = true;
    for (int i = 0; labels != null && i < tokens.size(); i++) {
      if (begins && tokens.get(i).isWord()) {
        line(tokens, i, labels).ifPresent(lines::add);
      }
      begins = tokens.get(i).is(Kind.LINE_BREAK);
    }
    boolean pairs = lines.size() >= 2 && lines.getFirst().question();
    for (int i = 1; i < lines.size() && pairs; i++) {
      pairs = lines.get(i).question() != lines.get(i - 1).question();
    }
    return pairs ? lines : List.of();
  }

  private static Optional<Line> line(List<Token> tokens, int label, Labels labels) {
    String word = tokens.get(label).word();
    boolean question = labels.questions().contains(word);
    if (!question && !labels.answers().contains(word)) {
      return Optional.empty();
    }
    boolean colon = label + 1 < tokens.size() && tokens.get(label + 1).is(Kind.COLON);
    int first = colon ? label + 2 : label + 1;
    int end = first;
    while (end < tokens.size() && !tokens.get(end).is(Kind.LINE_BREAK)) {
      end++;
    }
    boolean marked = colon || word.endsWith(".");
    boolean quoted = first < end && tokens.get(first).is(Kind.QUOTATION);
    return marked && first < end && !quoted
        ? Optional.of(new Line(first, end, question))
        : Optional.empty();
  }
}
