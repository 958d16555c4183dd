package app.sottovoce.quote;

import app.sottovoce.quote.ReportingVerb.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the stages know of the language an article is in. English has its own lists and its own
 * grammar ({@link Lexicon}, {@link Clauses}); of the other languages a list each tells the words
 * that hold a sentence together, and one grammar serves them all ({@link ListedGrammar}).
 */
final class Language {

  /** The languages the engine reads. */
  enum Name {
    ENGLISH,
    FRENCH,
    GERMAN,
    SPANISH,
    ITALIAN,
    RUSSIAN,
    UKRAINIAN,
    /** Written in letters for which there is no list: its marks are known, not its verbs. */
    OTHER;

    private String list() {
      return "languages/" + name().toLowerCase(Locale.ROOT) + ".txt";
    }
  }

  /** Habits in which the languages differ. */
  enum Habit {
    /** A dash at the start of a line opens a speech. */
    DASHES,
    /** Every noun has a capital. */
    CAPITAL_NOUNS,
    /** A verb may stand without its subject. */
    OMITTED_SUBJECTS,
    /** Companies, papers and parties stand between quotation marks. */
    QUOTED_NAMES,
    /** A noun in the genitive follows another without a preposition. */
    GENITIVES
  }

  private static final Map<Name, Language> LOADED = new EnumMap<>(Name.class);

  private final Name name;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, List<String[]>> endings = new HashMap<>();
  private final Map<String, ReportingVerb> verbs = new HashMap<>();
  private final Map<String, Sex> sexes = new HashMap<>();
  private final List<String[]> obliques = new ArrayList<>();
  private final Phrases according;
  private final Phrases between;
  private final Phrases resuming;

  private Language(Name name) {
    this.name = name;
    List<String[]> attributing = new ArrayList<>();
    List<String[]> passing = new ArrayList<>();
    List<String[]> resumed = new ArrayList<>();
    if (name != Name.ENGLISH && name != Name.OTHER) {
      for (String[] entry : WordList.entries(name.list())) {
        read(entry, attributing, passing, resumed);
      }
    }
    this.according = new Phrases(attributing);
    this.between = new Phrases(passing);
    this.resuming = new Phrases(resumed);
  }

  /** What is known of a language; its list is read when an article needs it first. */
  static synchronized Language of(Name name) {
    return LOADED.computeIfAbsent(name, Language::new);
  }

  boolean isEnglish() {
    return name == Name.ENGLISH;
  }

  Name name() {
    return name;
  }

  boolean has(Habit habit) {
    return is("has", habit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A form that reports speech; a participle of the present is {@link Form#ING}. */
  Optional<ReportingVerb> verb(String word) {
    return Optional.ofNullable(verbs.get(word));
  }

  boolean isPronoun(String word) {
    return is("pronoun", word);
  }

  boolean isPossessive(String word) {
    return is("possessive", word);
  }

  boolean isDeterminer(String word) {
    return is("determiner", word);
  }

  boolean isPreposition(String word) {
    return is("preposition", word);
  }

  /** A word that ties a noun to the noun before it: {@code le maire de Paris}. */
  boolean isOf(String word) {
    return is("of", word);
  }

  boolean isBoundary(String word) {
    return is("boundary", word);
  }

  boolean isConjunction(String word) {
    return is("conjunction", word);
  }

  boolean isAuxiliary(String word) {
    return is("auxiliary", word);
  }

  boolean isPassive(String word) {
    return is("passive", word);
  }

  /** Adverbs, negations and objects that stand between a verb and its subject. */
  boolean isBetween(String word) {
    return is("between", word);
  }

  boolean isCalendar(String word) {
    return is("calendar", word);
  }

  /** Who is spoken to: "the agency", "reporters". */
  boolean isHearer(String word) {
    return is("hearer", word);
  }

  boolean isTitle(String word) {
    return is("title", word);
  }

  /** An office or trade, also as the last part of a compound: {@code Außenminister}. */
  boolean isRole(String word) {
    if (is("role", word)) {
      return true;
    }
    Set<String> roles = words.getOrDefault("role", Set.of());
    for (int i = 1; i + 4 <= word.length() && !roles.isEmpty(); i++) {
      if (roles.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isParticle(String word) {
    return is("particle", word);
  }

  boolean isFirstName(String word) {
    return is("first-name", word);
  }

  /** A place in the form it has behind a noun: {@code президент России}. */
  boolean isPlace(String word) {
    return is("place", word);
  }

  /** "word", "term": what marks words that are talked about. */
  boolean isWordNoun(String word) {
    return is("word", word);
  }

  /** A noun for somebody who may speak: "mayor", "witness". */
  boolean isPerson(String word) {
    return is("person", word) || isRole(word);
  }

  /** "par", "von": the word before whoever does what a passive verb tells. */
  boolean leadsToAgent(String word) {
    return is("agent", word);
  }

  /** "on", "es": a subject that is nobody. */
  boolean isImpersonal(String word) {
    return is("impersonal", word);
  }

  /** Whether a word ends as a verb does whose subject is one person. */
  boolean mayBeFinite(String word) {
    return endsIn("finite", word);
  }

  /** The number of tokens of a phrase by which the one before speaks on; 0 if none begins here. */
  int resumes(Article article, int token) {
    return resuming.lengthAt(article, token);
  }

  /** Whether a word loses its vowel before another, with an apostrophe: {@code l'homme}. */
  boolean isElided(String word) {
    return is("elides", word);
  }

  /** Whether a word hangs at the end of a verb with a hyphen: {@code dit-il}. */
  boolean isEnclitic(String word) {
    return is("enclitic", word);
  }

  /** Whether the word leads to the speaker right behind a quotation: {@code „…“, so Müller}. */
  boolean leadsAfterQuotation(String word) {
    return is("after", word);
  }

  /** Whether the word follows the speaker: {@code Müller zufolge}. */
  boolean followsSpeaker(String word) {
    return is("follows", word);
  }

  /** An adverb by its ending: {@code calmement}. */
  boolean isAdverbial(String word) {
    return word.length() > 4 && endsIn("adverbial", word);
  }

  /** Whether a noun may stand without an article: plurals, and all nouns where there is none. */
  boolean mayBeBare(String word) {
    return has(Habit.GENITIVES) || endsIn("bare", word);
  }

  /** The number of tokens of the phrase "according to" that begins at a token; 0 if none does. */
  int according(Article article, int token) {
    return according.lengthAt(article, token);
  }

  /** The number of tokens of a phrase that may stand between verb and subject; 0 if none does. */
  int between(Article article, int token) {
    return isBetween(article.word(token)) ? 1 : between.lengthAt(article, token);
  }

  /** What a pronoun, title, first name, determiner or role tells of somebody's sex. */
  Sex sexOf(String wordClass, String word) {
    return sexes.getOrDefault(wordClass + ' ' + word, Sex.UNKNOWN);
  }

  /** What the form of a verb tells of its subject's sex: {@code сказала}. */
  Sex sexOfSubject(String verb) {
    if (endsIn("agrees:f", verb)) {
      return Sex.FEMALE;
    }
    return endsIn("agrees:m", verb) ? Sex.MALE : Sex.UNKNOWN;
  }

  /** What a form of a name may be in the nominative, without the form itself. */
  List<String> nominatives(String form) {
    List<String> found = new ArrayList<>();
    for (String[] row : obliques) {
      for (int i = 1; i < row.length; i++) {
        if (form.length() > row[i].length() + 1 && form.endsWith(row[i])) {
          found.add(form.substring(0, form.length() - row[i].length()) + row[0]);
        }
      }
    }
    return found;
  }

  private boolean endsIn(String list, String word) {
    return words.getOrDefault(list, Set.of()).stream().anyMatch(word::endsWith);
  }

  private boolean is(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }

  private void read(
      String[] entry, List<String[]> attributing, List<String[]> passing, List<String[]> resumed) {
    int colon = entry[0].indexOf(':');
    String wordClass = colon < 0 ? entry[0] : entry[0].substring(0, colon);
    String detail = colon < 0 ? "" : entry[0].substring(colon + 1);
    switch (wordClass) {
      case "ending" -> endings.computeIfAbsent(detail, _ -> new ArrayList<>()).add(entry);
      case "participle" -> participle(entry, detail);
      case "verbs" -> conjugate(entry, detail);
      case "verb" -> forms(entry).forEach(form -> put(form, Form.PAST));
      case "oblique" -> obliques.add(row(entry));
      case "according" -> {
        forms(entry).forEach(phrase -> attributing.add(phrase.split("_")));
        add(entry, wordClass, detail);
      }
      case "between" -> {
        forms(entry).filter(w -> w.contains("_")).forEach(w -> passing.add(w.split("_")));
        add(entry, wordClass, detail);
      }
      case "resumes" -> forms(entry).forEach(phrase -> resumed.add(phrase.split("_")));
      case "agrees" -> add(entry, entry[0], "");
      default -> add(entry, wordClass, detail);
    }
  }

  private void add(String[] entry, String wordClass, String sex) {
    Set<String> list = words.computeIfAbsent(wordClass, _ -> new HashSet<>());
    forms(entry).forEach(list::add);
    if (!sex.isEmpty()) {
      forms(entry).forEach(word -> sexes.put(wordClass + ' ' + word, Sex.ofLetter(sex)));
    }
  }

  /** Forms that have no subject of their own, or the ending that makes them of an infinitive. */
  private void participle(String[] entry, String infinitive) {
    if (infinitive.isEmpty()) {
      forms(entry).forEach(form -> put(form, Form.ING));
    } else {
      endings.computeIfAbsent("-" + infinitive, _ -> new ArrayList<>()).add(entry);
    }
  }

  private void conjugate(String[] entry, String infinitive) {
    forms(entry)
        .forEach(
            verb -> {
              String stem = verb.substring(0, verb.length() - infinitive.length());
              ends(infinitive).forEach(ending -> put(stem + ending, Form.PAST));
              ends("-" + infinitive).forEach(ending -> put(stem + ending, Form.ING));
            });
  }

  private Stream<String> ends(String key) {
    return endings.getOrDefault(key, List.of()).stream().flatMap(Language::forms);
  }

  private void put(String form, Form kind) {
    verbs.putIfAbsent(form, new ReportingVerb(form, kind, true, false));
  }

  private static String[] row(String[] entry) {
    return forms(entry).map(ending -> ending.equals("_") ? "" : ending).toArray(String[]::new);
  }

  private static Stream<String> forms(String[] entry) {
    return Arrays.stream(entry).skip(1).map(word -> word.toLowerCase(Locale.ROOT));
  }
}
