package app.sottovoce.quote;

import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.text.Token.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who is who in an article in one of the languages that are known by lists. */
final class ListedPeople implements Grammar.Cast {
  /** How far back a pronoun looks, in UTF-16 units. */
  private static final int REACH = 2_500;

  private static final int LONGEST_NAME = 4;

  /** How many offices are kept in mind: an article has a few dozen at most. */
  private static final int MOST_OFFICES = 200;

  private static final int LONGEST_DESCRIPTION = 6;

  private record Person(String name, Sex sex) {}

  private final Article article;
  private final Language language;
  private final ListedPhrases phrases;
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Map<String, Set<String>> bearers = new HashMap<>();
  private final Map<String, Set<String>> offices = new HashMap<>();
  private final Map<String, Sex> sexes = new HashMap<>();
  private final TreeMap<Integer, Person> subjects = new TreeMap<>();

  ListedPeople(
      Article article,
      ListedPhrases phrases,
      ListedClauses clauses,
      List<List<Clause>> bySentence,
      List<Optional<Attribution>> speakers) {
    this.article = article;
    this.language = article.language();
    this.phrases = phrases;
    for (int i = 0; i < article.size(); i++) {
      if (article.isCapital(i)) {
        capitals.putIfAbsent(folded(article.word(i)), article.text(i, i + 1));
      }
    }
    learnNames();
    for (List<Clause> reporting : bySentence) {
      for (Clause clause : reporting) {
        learnOffice(clause.subject());
      }
    }
    speakers.forEach(speaker -> speaker.ifPresent(a -> learnOffice(a.phrase())));
    for (int s = 0; s < bySentence.size(); s++) {
      bySentence.get(s).stream().filter(c -> !c.is(Clause.Form.DEPENDENT)).forEach(this::note);
      clauses
          .subjectOf(article.sentence(s))
          .filter(p -> p.is(NounPhrase.Kind.NAME))
          .ifPresent(p -> subjects.putIfAbsent(p.first(), person(p, Sex.UNKNOWN)));
    }
    speakers.forEach(speaker -> speaker.ifPresent(this::noteSpeaker));
  }

  private void noteSpeaker(Attribution speaker) {
    if (speaker.phrase().is(NounPhrase.Kind.NAME)) {
      subjects.putIfAbsent(speaker.phrase().first(), person(speaker.phrase(), Sex.UNKNOWN));
    }
  }

  @Override
  public Optional<SpeakerName> speaker(NounPhrase phrase) {
    if (isNobody(phrase)) {
      return Optional.empty();
    }
    String name = nameOf(phrase);
    return Optional.of(
        new SpeakerName(name, List.of(), String.join(", ", offices.getOrDefault(name, Set.of()))));
  }

  /** A verb without a subject, "on", "es". */
  private boolean isNobody(NounPhrase phrase) {
    String word = article.word(phrase.head());
    return phrase.is(NounPhrase.Kind.PRONOUN)
        && (language.isImpersonal(word)
            || !language.isPronoun(word) && !language.isPossessive(word));
  }

  @Override
  public String nameOf(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME -> ofName(phrase);
      case PRONOUN, POSSESSIVE -> ofPronoun(phrase);
      case NOMINAL -> ofOffice(phrase).orElseGet(() -> words(phrase.first(), phrase.end()));
      case ANSWER, LABEL -> article.stretch(phrase).of(article.text()).strip();
    };
  }

  @Override
  public boolean isCommentator(NounPhrase phrase) {
    return false;
  }

  private String ofName(NounPhrase phrase) {
    int first = phrases.nameStart(phrase.first(), phrase.end());
    if (first < 0) {
      return words(phrase.first(), phrase.end());
    }
    String name = isOblique(phrase) ? nominative(first, phrase.end()) : words(first, phrase.end());
    if (phrase.end() - first > 1) {
      return name;
    }
    Set<String> full = fullNames.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    return full.size() == 1 ? full.iterator().next() : name;
  }

  /** Whether a phrase stands behind "according to", where it is in another case than a subject. */
  private boolean isOblique(NounPhrase phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - 3); i--) {
      int length = language.according(article, i);
      if (length > 0) {
        return i + length == phrase.first();
      }
    }
    return false;
  }

  /** A name in the nominative, if the article has its last word so; else as it stands. */
  private String nominative(int first, int end) {
    String last = article.word(end - 1);
    if (!language.nominatives(last).isEmpty() && known(last).isEmpty()) {
      return words(first, end);
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(name.isEmpty() ? "" : " ").append(nominative(i));
    }
    return name.toString();
  }

  private String nominative(int i) {
    String form = article.word(i);
    return known(form)
        .or(() -> language.nominatives(form).stream().filter(language::isFirstName).findFirst())
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .orElseGet(() -> words(i, i + 1));
  }

  /** What the article itself has as the nominative of a form. */
  private Optional<String> known(String form) {
    return language.nominatives(form).stream()
        .map(candidate -> capitals.get(folded(candidate)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Russian writes ё or е for the same letter. */
  private static String folded(String word) {
    return word.replace('ё', 'е');
  }

  /** Whom a pronoun means: the latest subject of fitting or unknown sex. */
  private String ofPronoun(NounPhrase phrase) {
    String word = article.word(phrase.first());
    Sex pronoun = language.sexOf("pronoun", word);
    Sex sex = pronoun == Sex.UNKNOWN ? language.sexOf("possessive", word) : pronoun;
    if (sex != Sex.UNKNOWN) {
      int from = article.token(phrase.first()).start();
      for (Map.Entry<Integer, Person> subject :
          subjects.headMap(phrase.first(), false).descendingMap().entrySet()) {
        if (from - article.token(subject.getKey()).start() > REACH) {
          break;
        }
        if (subject.getValue().sex().agreesWith(sex)) {
          return subject.getValue().name();
        }
      }
    }
    return words(phrase.first(), phrase.end());
  }

  /** "le ministre", once the article has named one. */
  private Optional<String> ofOffice(NounPhrase phrase) {
    String office = office(phrase.first(), phrase.end());
    Set<String> names = bearers.getOrDefault(office, Set.of());
    if (names.isEmpty() && language.isRole(office)) {
      names = compounds(office);
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  /** "der Minister", of whom the article has told what he is minister of. */
  private Set<String> compounds(String office) {
    Set<String> names = new LinkedHashSet<>();
    bearers.forEach(
        (compound, bearer) -> {
          if (compound.endsWith(office)) {
            names.addAll(bearer);
          }
        });
    return names;
  }

  private void learnNames() {
    int i = 0;
    while (i < article.size()) {
      int end = i;
      while (article.isCapital(end)
          || end > i
              && language.isParticle(article.word(end))
              && (article.isCapital(end + 1)
                  || language.isParticle(article.word(end + 1)) && article.isCapital(end + 2))) {
        end++;
      }
      if (end - i >= 2) {
        learn(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void learn(int from, int end) {
    int first = phrases.nameStart(from, end);
    if (first < 0 || end - first < 2 || end - first > LONGEST_NAME || isNoName(first)) {
      return;
    }
    boolean oblique = !language.isFirstName(article.word(first)) && phrases.isFirstName(first);
    String name = oblique ? nominative(first, end) : words(first, end);
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    fullNames.computeIfAbsent(last, _ -> new LinkedHashSet<>()).add(name);
    learnOffice(new NounPhrase(describedFrom(from), end, NounPhrase.Kind.NAME));
    learnSex(name, sexOf(from, first));
  }

  /** Where the words begin that describe a name: {@code la prefetta Elena Sarti}. */
  private int describedFrom(int name) {
    int first = name;
    while (first > name - LONGEST_DESCRIPTION
        && article.is(first - 1, Kind.WORD)
        && !article.isCapital(first - 1)
        && article.verb(first - 1).isEmpty()
        && !language.isPreposition(article.word(first - 1))
        && !language.isBoundary(article.word(first - 1))
        && !language.isDeterminer(article.word(first))) {
      first--;
    }
    return language.isDeterminer(article.word(first)) ? first : name;
  }

  private boolean isNoName(int first) {
    boolean personal = phrases.isFirstName(first);
    return !personal && language.has(Language.Habit.CAPITAL_NOUNS);
  }

  private void learnSex(String name, Sex sex) {
    if (sex != Sex.UNKNOWN) {
      sexes.put(name, sex);
    }
  }

  /** What the words before a name and its first word tell. */
  private Sex sexOf(int from, int name) {
    for (int i = Math.max(0, from - 1); i <= name; i++) {
      Sex sex = sexOfWord(i, i == name);
      if (sex != Sex.UNKNOWN) {
        return sex;
      }
    }
    return Sex.UNKNOWN;
  }

  private Sex sexOfWord(int i, boolean name) {
    String word = article.word(i);
    if (!name) {
      Sex title = language.sexOf("title", word);
      return title == Sex.UNKNOWN ? sexOfRole(word) : title;
    }
    Sex listed = language.sexOf("first-name", word);
    if (listed == Sex.UNKNOWN) {
      for (String nominative : language.nominatives(word)) {
        listed = listed == Sex.UNKNOWN ? language.sexOf("first-name", nominative) : listed;
      }
    }
    return listed == Sex.UNKNOWN ? article.lexicon().sexOfFirstName(word) : listed;
  }

  private Sex sexOfRole(String word) {
    if (!language.isRole(word)) {
      return Sex.UNKNOWN;
    }
    if (word.endsWith("in")) {
      return Sex.FEMALE;
    }
    return word.endsWith("e") ? Sex.UNKNOWN : Sex.MALE;
  }

  private void learnOffice(NounPhrase phrase) {
    int name =
        phrase.is(NounPhrase.Kind.NAME) ? phrases.nameStart(phrase.first(), phrase.end()) : 0;
    if (name <= phrase.first() || !article.is(phrase.first(), Kind.WORD)) {
      return;
    }
    String full = ofName(phrase);
    String office = office(phrase.first(), name);
    if (!office.isEmpty() && !language.isTitle(office) && bearers.size() < MOST_OFFICES) {
      bearers.computeIfAbsent(office, _ -> new LinkedHashSet<>()).add(full);
      String words = words(behindDeterminer(phrase.first()), name).replaceAll("[\\s,]+$", "");
      offices.computeIfAbsent(full, _ -> new LinkedHashSet<>()).add(words);
    }
  }

  /** The noun that a description begins with: "ministre" of "le ministre de l'intérieur". */
  private String office(int from, int end) {
    int first = behindDeterminer(from);
    return first < end ? article.word(first) : "";
  }

  private int behindDeterminer(int first) {
    return language.isDeterminer(article.word(first)) ? first + 1 : first;
  }

  private void note(Clause clause) {
    NounPhrase phrase = clause.subject();
    if (!phrase.is(NounPhrase.Kind.PRONOUN)) {
      subjects.put(phrase.first(), person(phrase, language.sexOfSubject(clause.reports().lemma())));
    }
  }

  private Person person(NounPhrase phrase, Sex agreement) {
    String name = nameOf(phrase);
    if (agreement != Sex.UNKNOWN) {
      sexes.putIfAbsent(name, agreement);
    }
    int first = phrases.nameStart(phrase.first(), phrase.end());
    Sex determined = language.sexOf("determiner", article.word(phrase.first()));
    Sex own = first < 0 ? determined : sexOf(phrase.first(), first);
    learnSex(name, own == Sex.UNKNOWN ? determined : own);
    return new Person(name, sexes.getOrDefault(name, Sex.UNKNOWN));
  }

  private String words(int first, int end) {
    return article.text(first, end).replaceAll("\\s+", " ");
  }
}
