package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names in an article: capitals that are neither the start of a sentence nor a
 * headline's.
 */
final class Mentions {
  private static final int LONGEST_BYLINE = 16;

  private final Article article;
  private final Lexicon lexicon;
  private final Set<String> capitalInside = new HashSet<>();
  private final List<Mention> mentions = new ArrayList<>();

  private Mentions(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  /** The names outside quotations, in the order of the text. */
  static List<Mention> in(Article article) {
    Mentions search = new Mentions(article);
    List<Sentence> prose =
        article.sentences().stream()
            .filter(s -> !article.hasHeadlineCapitals(s) && !search.isByline(s))
            .toList();
    prose.forEach(search::noteCapitals);
    prose.forEach(search::read);
    return List.copyOf(search.mentions);
  }

  /** "By Jane Smith", alone on its line: who wrote the article is nobody in it. */
  private boolean isByline(Sentence sentence) {
    boolean byline =
        article.word(sentence.first()).equals("by") && article.isCapital(sentence.first());
    for (int i = sentence.first() + 1; i < sentence.end() && byline; i++) {
      byline =
          !article.is(i, Token.Kind.WORD)
              || article.isCapital(i)
              || article.word(i).equals("and")
              || lexicon.isParticle(article.word(i));
    }
    return byline
        && sentence.end() - sentence.first() <= LONGEST_BYLINE
        && !article.is(sentence.end() - 1, Token.Kind.STOP);
  }

  private void noteCapitals(Sentence sentence) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      if (article.isCapital(i) && article.is(i - 1, Token.Kind.WORD)) {
        capitalInside.add(article.token(i).base());
      }
    }
  }

  private void read(Sentence sentence) {
    int i = sentence.first();
    while (i < sentence.end()) {
      int end = i;
      if (startsName(i, sentence)) {
        end = nameEnd(i, sentence);
        add(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean startsName(int i, Sentence sentence) {
    if (!article.isCapital(i) || lexicon.isCalendar(article.word(i))) {
      return false;
    }
    String word = article.token(i).base();
    boolean start =
        i == sentence.first()
            || !article.is(i - 1, Token.Kind.WORD) && !article.is(i - 1, Token.Kind.COMMA);
    boolean alone = !article.isCapital(i + 1) && !lexicon.isParticle(article.word(i + 1));
    if (lexicon.isStarter(word) && !(word.equals("may") || word.equals("will"))) {
      return false;
    }
    return !start || !alone || capitalInside.contains(word) || !isOrdinary(word);
  }

  /** A common word or a form of one: "Whispers" at the start of a line is nobody's name. */
  private boolean isOrdinary(String word) {
    return lexicon.isCommon(word)
        || lexicon.verb(word).isPresent()
        || lexicon.isRole(Lexicon.singular(word))
        || lexicon.isCommentator(word)
        || !lexicon.isFirstName(word) && lexicon.isCommon(Lexicon.singular(word));
  }

  private int nameEnd(int first, Sentence sentence) {
    int i = first;
    while (i < sentence.end()
        && (article.isCapital(i) && !lexicon.isCalendar(article.word(i))
            || i > first && lexicon.isParticle(article.word(i)) && article.isCapital(i + 1))) {
      i++;
      if (article.token(i - 1).possessive()) {
        break;
      }
    }
    return i;
  }

  private void add(int first, int end) {
    int name = first;
    Sex sex = Sex.UNKNOWN;
    while (name < end - 1 && (lexicon.isTitle(article.word(name)) || isOrigin(name, end))) {
      sex = sex == Sex.UNKNOWN ? lexicon.sexOfTitle(article.word(name)) : sex;
      name++;
    }
    int last = end - 1;
    if (last > name && lexicon.isSuffix(article.token(last).base())) {
      last--;
    }
    if (sex == Sex.UNKNOWN && last > name) {
      sex = lexicon.sexOfFirstName(article.word(name));
    }
    mentions.add(
        new Mention(
            first, name, end, article.token(last).base(), sex, isPerson(name, end, name > first)));
  }

  /** "Ruritanian President Jane Smith", "Ohio Gov. Jane Smith": where an office is held. */
  private boolean isOrigin(int i, int end) {
    return lexicon.isPlace(article.word(i))
        && (end - i > 2 || lexicon.isTitle(article.word(i + 1)));
  }

  private boolean isPerson(int name, int end, boolean titled) {
    for (int i = name; i < end; i++) {
      String word = article.token(i).base();
      boolean acronym =
          end - name == 1
              && article.token(i).end() - article.token(i).start() <= 5
              && isUpperCase(i);
      boolean body =
          lexicon.isOrganisation(word)
              || lexicon.isPlace(word)
                  && !(end - name > 1 && i == name && lexicon.isFirstName(word))
              || acronym
              || Character.isDigit(word.charAt(0))
              || lexicon.isStarter(word) && i == name;
      if (body && !titled) {
        return false;
      }
    }
    return true;
  }

  private boolean isUpperCase(int i) {
    String word = article.text(i, i + 1);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
