package app.sottovoce.quote;

import app.sottovoce.quote.Language.Habit;
import app.sottovoce.text.Token.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds noun phrases in the languages that are known by lists: by the words they begin with, the
 * words they cannot cross, and the capitals that make a name.
 */
final class ListedPhrases {
  /** How far a noun phrase, or what is put into it, may reach, in tokens. */
  private static final int REACH = 25;

  private static final int LONGEST_INSERTION = 10;

  private final Article article;
  private final Language language;

  /** Words that have a capital within a sentence. */
  private final Set<String> capitals = new HashSet<>();

  ListedPhrases(Article article) {
    this.article = article;
    this.language = article.language();
    for (int i = 1; i < article.size(); i++) {
      if (article.isCapital(i) && article.is(i - 1, Kind.WORD)) {
        capitals.add(article.word(i));
      }
    }
  }

  /** The subject to the right of a verb: {@code a déclaré hier le ministre}. */
  Optional<NounPhrase> after(int verb, int ceiling) {
    int i = behindInsertion(verb + 1, ceiling);
    int skipped = passing(i, ceiling);
    while (skipped > 0) {
      i += skipped;
      skipped = passing(i, ceiling);
    }
    return startingAt(i, ceiling);
  }

  /** The subject to the left of a verb, also across what stands between commas. */
  Optional<NounPhrase> before(int verb, int floor) {
    int last = beforeAuxiliaries(verb) - 1;
    if (last < floor) {
      return Optional.empty();
    }
    if (article.is(last, Kind.COMMA)) {
      return beforeInsertion(last, Kind.COMMA, floor);
    }
    if (article.is(last, Kind.CLOSE)) {
      return beforeInsertion(last, Kind.OPEN, floor);
    }
    if (article.is(last, Kind.DASH)) {
      return beforeInsertion(last, Kind.DASH, floor);
    }
    return endingAt(last, floor, last + 1);
  }

  /** The first token of a verb with its auxiliaries, negations and objects: {@code ne l'a dit}. */
  int beforeAuxiliaries(int verb) {
    int i = verb;
    while (i > 0 && article.is(i - 1, Kind.WORD)) {
      String word = article.word(i - 1);
      if (i >= 3 && language.between(article, i - 3) == 3) {
        i -= 3;
      } else if (language.isAuxiliary(word) || language.isBetween(word)) {
        i--;
      } else if (language.isPronoun(word) && language.isAuxiliary(article.word(i - 2))) {
        i -= 2;
      } else {
        return i;
      }
    }
    return i;
  }

  /** The phrase whose first word is a given token. */
  Optional<NounPhrase> startingAt(int first, int ceiling) {
    if (first >= ceiling || !article.is(first, Kind.WORD)) {
      return Optional.empty();
    }
    String word = article.word(first);
    if (language.isPronoun(word)) {
      return Optional.of(new NounPhrase(first, first + 1, NounPhrase.Kind.PRONOUN));
    }
    boolean determined = language.isDeterminer(word);
    if (!determined && !article.isCapital(first) && !startsBare(first)
        || language.isPreposition(word)
        || language.isBoundary(word)
        || language.isAuxiliary(word)
        || language.isBetween(word) && !determined) {
      return Optional.empty();
    }
    int end = coreEnd(first, Math.min(ceiling, first + REACH));
    if (determined && end == first + 1) {
      return Optional.empty();
    }
    boolean name = nameStart(first, end) >= 0;
    NounPhrase core =
        new NounPhrase(first, end, name ? NounPhrase.Kind.NAME : NounPhrase.Kind.NOMINAL);
    return Optional.of(name ? core : withApposition(core, ceiling));
  }

  /**
   * Where the name of somebody begins in a phrase, behind titles, offices and places; -1 if the
   * phrase is none.
   */
  int nameStart(int first, int end) {
    int name = end;
    while (name > first && (isProper(name - 1) || name < end && isParticle(name - 1))) {
      name--;
    }
    while (name < end && !isProper(name)) {
      name++;
    }
    for (int i = end - 1; i > name; i--) {
      if (language.isTitle(article.word(i - 1))) {
        return i;
      }
    }
    for (int i = name; i < end - 1; i++) {
      if (isFirstName(i)) {
        return i;
      }
    }
    if (name == end || name > first && isTie(name - 1)) {
      return -1;
    }
    boolean titled = name > first && language.isTitle(article.word(name - 1));
    while (name < end && stripped(name, first)) {
      titled = true;
      name++;
    }
    int own = Math.min(name, end - 1);
    while (own > first && article.is(own - 1, Kind.WORD)) {
      own--;
    }
    boolean noun =
        language.has(Habit.CAPITAL_NOUNS) && !titled && language.isDeterminer(article.word(own));
    return name == end || noun ? -1 : name;
  }

  /** Whether a word is somebody's first name, in any case it may stand in. */
  boolean isFirstName(int i) {
    String word = article.word(i);
    return article.isCapital(i) && isListedFirstName(word);
  }

  private boolean isListedFirstName(String word) {
    return language.isFirstName(word)
        || article.lexicon().isFirstName(word) && !isFunctionWord(word)
        || language.nominatives(word).stream().anyMatch(language::isFirstName);
  }

  /** Whether a word has a capital of its own, not only that of its sentence. */
  private boolean isProper(int i) {
    if (!article.isCapital(i)) {
      return false;
    }
    boolean begins =
        article.sentence(article.sentenceOf(i)).first() == i || !article.is(i - 1, Kind.WORD);
    String word = article.word(i);
    return !begins
        || capitals.contains(word)
        || isFirstName(i)
        || article.isCapital(i + 1) && !isFunctionWord(word) && language.according(article, i) == 0;
  }

  private boolean isFunctionWord(String word) {
    return language.isPreposition(word)
        || language.isDeterminer(word)
        || language.isConjunction(word)
        || language.isBoundary(word)
        || language.isBetween(word)
        || language.isCalendar(word);
  }

  private boolean stripped(int i, int first) {
    String word = article.word(i);
    return language.isTitle(word)
        || language.isRole(word)
        || language.isPlace(word)
        || i > first && isAcronym(i)
        || i == first && language.isDeterminer(word);
  }

  private boolean isTie(int i) {
    String word = article.word(i);
    return language.isOf(word)
        || language.isPreposition(word)
        || language.isDeterminer(word) && language.isOf(article.word(i - 1));
  }

  /** A small word within a name; an article only behind another: "von der Leyen". */
  private boolean isParticle(int i) {
    String word = article.word(i);
    return language.isParticle(word)
        && (!language.isDeterminer(word) || language.isParticle(article.word(i - 1)));
  }

  private boolean isAcronym(int i) {
    String word = article.text(i, i + 1);
    return word.length() > 1 && word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean startsBare(int i) {
    String word = article.word(i);
    return language.isTitle(word)
        || language.mayBeBare(word)
            && !language.isAdverbial(word)
            && !language.isOf(word)
            && article.verb(i).isEmpty();
  }

  /** How many tokens stand between a verb and the subject behind it: adverbs, objects, days. */
  private int passing(int i, int ceiling) {
    if (i >= ceiling || !article.is(i, Kind.WORD)) {
      return 0;
    }
    String word = article.word(i);
    if (language.isDeterminer(word) && language.isCalendar(article.word(i + 1))) {
      return 2;
    }
    if (language.isDeterminer(word) || language.isPronoun(word)) {
      return 0;
    }
    if (language.isCalendar(word) || !article.isCapital(i) && language.isAdverbial(word)) {
      return 1;
    }
    boolean day =
        (language.isPreposition(word) || language.isOf(word))
            && language.isCalendar(article.word(i + 1));
    boolean place =
        language.isPreposition(word)
            && article.isCapital(i + 1)
            && (language.isTitle(article.word(i + 2))
                || language.isDeterminer(article.word(i + 2)));
    return day || place ? 2 : language.between(article, i);
  }

  /** {@code a assuré, mercredi 4 juin, le ministre}: where a phrase between commas ends. */
  private int behindInsertion(int comma, int ceiling) {
    int end = comma + 1;
    boolean inserted =
        article.is(comma, Kind.COMMA)
            && (language.isCalendar(article.word(end))
                || language.isPreposition(article.word(end))
                || language.isBetween(article.word(end)));
    while (inserted && end < ceiling && end < comma + LONGEST_INSERTION) {
      if (article.is(end, Kind.COMMA)) {
        return end + 1;
      }
      end++;
    }
    return comma;
  }

  private Optional<NounPhrase> beforeInsertion(int close, Kind opening, int floor) {
    int open = close - 1;
    while (open > floor && open > close - REACH && !article.is(open, opening)) {
      if (article.is(open, Kind.QUOTATION)) {
        return Optional.empty();
      }
      open--;
    }
    return open > floor && article.is(open, opening)
        ? endingAt(open - 1, floor, close + 1)
        : Optional.empty();
  }

  private Optional<NounPhrase> endingAt(int last, int floor, int ceiling) {
    if (!article.is(last, Kind.WORD) || language.isBoundary(article.word(last))) {
      return Optional.empty();
    }
    if (language.isPronoun(article.word(last))) {
      return Optional.of(new NounPhrase(last, last + 1, NounPhrase.Kind.PRONOUN));
    }
    int first = last;
    while (first > floor && first > last - REACH && !endsPhrase(first - 1)) {
      first--;
    }
    while (first < last && isLead(first)) {
      first++;
    }
    if (language.isPreposition(article.word(first))) {
      first = behindPreposition(first, last);
    }
    return first > last ? Optional.empty() : startingAt(first, ceiling);
  }

  private boolean endsPhrase(int i) {
    String word = article.word(i);
    return !article.is(i, Kind.WORD)
        || !article.isCapital(i)
            && (language.isBoundary(word)
                || language.isAuxiliary(word)
                || article.verb(i).isPresent() && !language.isDeterminer(article.word(i - 1)));
  }

  private boolean isLead(int i) {
    String word = article.word(i);
    return language.isConjunction(word)
        || language.isCalendar(word)
        || language.isBetween(word) && !language.isDeterminer(word);
  }

  /** In {@code dans une lettre le ministre} the phrase that no preposition governs. */
  private int behindPreposition(int first, int last) {
    for (int i = last; i > first + 1; i--) {
      boolean determiner = language.isDeterminer(article.word(i)) && i < last;
      boolean name =
          article.isCapital(i) && !article.isCapital(i - 1) && !language.has(Habit.CAPITAL_NOUNS);
      if ((determiner || name) && !isTie(i - 1) && !language.isDeterminer(article.word(i - 1))) {
        return i;
      }
    }
    return last + 1;
  }

  private int coreEnd(int first, int ceiling) {
    int i = first + 1;
    while (i < ceiling && article.is(i, Kind.WORD) && !stopsCore(i, first)) {
      i++;
    }
    while (i > first + 1 && isTie(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean stopsCore(int i, int first) {
    String word = article.word(i);
    if (language.isHearer(word) || language.isCalendar(word)) {
      return true;
    }
    if (article.isCapital(i)) {
      return false;
    }
    boolean named = endsName(i - 1, first);
    if (language.isParticle(word) && named) {
      return !article.isCapital(i + 1)
          && !(language.isParticle(article.word(i + 1)) && article.isCapital(i + 2));
    }
    if (language.isOf(word)) {
      return named || hearerBehind(i);
    }
    if (language.isDeterminer(word)) {
      return !language.isOf(article.word(i - 1));
    }
    return named
        || language.isBoundary(word)
        || language.isConjunction(word)
        || language.isPreposition(word)
        || language.isAuxiliary(word)
        || language.isPassive(word)
        || language.isPronoun(word)
        || language.isBetween(word)
        || article.verb(i).isPresent();
  }

  private boolean hearerBehind(int i) {
    return language.isHearer(article.word(i + 1)) || language.isHearer(article.word(i + 2));
  }

  /** Whether a name ends at a token: a capital, but not that of "le Premier ministre". */
  private boolean endsName(int i, int first) {
    boolean determined = language.isDeterminer(article.word(first));
    if (!isProper(i)) {
      return false;
    }
    return !determined || i > first + 1 && !language.has(Habit.CAPITAL_NOUNS);
  }

  /** {@code le porte-parole du gouvernement, Jean Petit}: the name that follows tells who. */
  private NounPhrase withApposition(NounPhrase core, int ceiling) {
    int first = apposition(core.end());
    if (first < 0 || first >= ceiling) {
      return core;
    }
    int end = first;
    while (end < ceiling && end < first + 5 && isNamePart(end, first)) {
      end++;
    }
    boolean closed =
        end >= ceiling || !article.is(end, Kind.WORD) || article.is(first - 1, Kind.CLOSE);
    return end - first >= 2 && closed && nameStart(first, end) >= 0
        ? new NounPhrase(core.first(), end, NounPhrase.Kind.NAME)
        : core;
  }

  /**
   * Where a name may stand behind a phrase: behind a comma or a bracket; -1 if neither is there.
   */
  private int apposition(int end) {
    int comma = end;
    while (comma < end + LONGEST_INSERTION && isComplement(comma)) {
      comma++;
    }
    if (article.is(comma, Kind.COMMA)) {
      return comma + 1;
    }
    for (int i = end + 1; article.is(end, Kind.OPEN) && i < end + LONGEST_INSERTION; i++) {
      if (article.is(i, Kind.CLOSE)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A word of what belongs to a noun: {@code l'adjointe aux sports, Anne Petit}. */
  private boolean isComplement(int i) {
    String word = article.word(i);
    return article.is(i, Kind.WORD)
        && !language.isBoundary(word)
        && !language.isAuxiliary(word)
        && !language.isPronoun(word)
        && article.verb(i).isEmpty();
  }

  private boolean isNamePart(int i, int first) {
    String word = article.word(i);
    return article.isCapital(i) && !language.isCalendar(word)
        || i > first && language.isParticle(word);
  }
}
