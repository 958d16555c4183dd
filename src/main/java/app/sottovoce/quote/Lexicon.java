package app.sottovoce.quote;

import app.sottovoce.text.Token;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the engine knows of words: read once from the lists beside this package. */
final class Lexicon {
  private static final class Loaded {
    static final Lexicon ENGLISH = new Lexicon();
  }

  private static final Map<String, String> IN_FULL =
      Map.of(
          "sen.",
          "senator",
          "rep.",
          "representative",
          "gov.",
          "governor",
          "gen.",
          "general",
          "amb.",
          "ambassador",
          "prof.",
          "professor");

  private final ReportingVerbs verbs = new ReportingVerbs(WordList.entries("reporting-verbs.txt"));
  private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
  private final Map<String, Sex> titles = new HashMap<>();
  private final Map<String, Sex> firstNames = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Sex> roles = new HashMap<>();
  private final Map<String, Set<String>> likeRoles = new HashMap<>();

  private final Cues<HedgeCue> hedges = HedgeCue.read("hedges.txt");
  private final MeaningWords meanings = new MeaningWords(WordList.rows("meanings.txt"));
  private final Offices offices = new Offices(WordList.entries("offices.txt"));

  private Lexicon() {
    for (String[] entry : WordList.entries("function-words.txt")) {
      WordClass wordClass = WordClass.valueOf(entry[0].toUpperCase(Locale.ROOT));
      Arrays.stream(entry).skip(1).forEach(word -> classify(word, wordClass));
    }
    for (String[] entry : read("titles.txt", WordClass.TITLE)) {
      titles.put(entry[0], entry.length > 1 ? Sex.ofLetter(entry[1]) : Sex.UNKNOWN);
    }
    for (String[] entry : read("first-names.txt", WordClass.FIRST_NAME)) {
      firstNames.put(entry[0].toLowerCase(Locale.ROOT), Sex.ofLetter(entry[1]));
    }
    for (String[] entry : read("places.txt", WordClass.PLACE)) {
      places.put(entry[0], entry.length > 1 ? entry[1] : entry[0]);
    }
    read("organisations.txt", WordClass.ORGANISATION);
    read("common-words.txt", WordClass.COMMON);
    read("speech-nouns.txt", WordClass.SPEECH_NOUN);
    read("publishers.txt", WordClass.PUBLISHER);
    read("commentators.txt", WordClass.COMMENTATOR);
    WordList.entries("roles.txt").forEach(this::addRoles);
  }

  /** The lists as they come with the program. */
  static Lexicon english() {
    return Loaded.ENGLISH;
  }

  Optional<ReportingVerb> verb(Token token) {
    return token.capital() ? Optional.empty() : verbs.of(token.word());
  }

  Optional<ReportingVerb> verb(String word) {
    return verbs.of(word);
  }

  /** The words by which writers keep a distance to what is said. */
  Cues<HedgeCue> hedges() {
    return hedges;
  }

  /** The words by which they say what was meant. */
  MeaningWords meanings() {
    return meanings;
  }

  boolean isPronoun(String word) {
    return is(WordClass.PRONOUN, word);
  }

  boolean isDeterminer(String word) {
    return is(WordClass.DETERMINER, word);
  }

  boolean isPreposition(String word) {
    return is(WordClass.PREPOSITION, word);
  }

  /** Words that no noun phrase reaches across: "that", "because", "who". */
  boolean isBoundary(String word) {
    return is(WordClass.BOUNDARY, word);
  }

  boolean isAuxiliary(String word) {
    return is(WordClass.AUXILIARY, word) || word.endsWith("n't");
  }

  boolean isFormOfBe(String word) {
    return is(WordClass.BE, word)
        || word.equals("wasn't")
        || word.equals("isn't")
        || word.equals("weren't");
  }

  boolean isAdverb(String word) {
    return is(WordClass.ADVERB, word)
        || word.length() > 4
            && word.endsWith("ly")
            && !word.equals("family")
            && !word.equals("ally")
            && !word.equals("daily")
            && !word.equals("weekly")
            && !word.equals("monthly")
            && !word.equals("assembly")
            && !word.equals("rally")
            && !word.equals("reply");
  }

  boolean isTime(String word) {
    return is(WordClass.TIME, word);
  }

  /** Finite forms of common verbs that report nothing. */
  boolean isVerb(String word) {
    return is(WordClass.VERB, word);
  }

  boolean isCalendar(String word) {
    return is(WordClass.CALENDAR, word);
  }

  /** Words that may begin a sentence with a capital and are never a name there. */
  boolean isStarter(String word) {
    return is(WordClass.STARTER, word);
  }

  boolean isParticle(String word) {
    return is(WordClass.PARTICLE, word);
  }

  boolean isSuffix(String word) {
    return is(WordClass.SUFFIX, word);
  }

  boolean isTitle(String word) {
    return is(WordClass.TITLE, word);
  }

  Sex sexOfTitle(String word) {
    return titles.getOrDefault(word, Sex.UNKNOWN);
  }

  boolean isFirstName(String word) {
    return is(WordClass.FIRST_NAME, word);
  }

  Sex sexOfFirstName(String word) {
    return firstNames.getOrDefault(word, Sex.UNKNOWN);
  }

  boolean isOrganisation(String word) {
    return is(WordClass.ORGANISATION, word);
  }

  boolean isPlace(String word) {
    return is(WordClass.PLACE, word);
  }

  /** The place that an adjective belongs to: "Russian", russia; other words are themselves. */
  String place(String word) {
    return places.getOrDefault(word, word);
  }

  boolean isCommon(String word) {
    return is(WordClass.COMMON, word);
  }

  boolean isSpeechNoun(String word) {
    return is(WordClass.SPEECH_NOUN, word);
  }

  /** Whether a word ends the name of a paper, an agency or a broadcaster. */
  boolean isPublisher(String word) {
    return is(WordClass.PUBLISHER, word);
  }

  /** Whether a noun, in either number, is for somebody who comments on events from afar. */
  boolean isCommentator(String word) {
    return is(WordClass.COMMENTATOR, word) || is(WordClass.COMMENTATOR, singular(word));
  }

  /** A noun without the s of its plural; other words are themselves. */
  static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Who may be meant by an office of state: "ruritanian president". */
  List<String> bearers(String office) {
    return offices.bearers(office);
  }

  /** A title written out: "sen.", senator; other words are themselves. */
  String inFull(String title) {
    return IN_FULL.getOrDefault(title, title);
  }

  boolean isRole(String word) {
    return is(WordClass.ROLE, word);
  }

  Sex sexOfRole(String word) {
    return roles.getOrDefault(word, Sex.UNKNOWN);
  }

  /** Whether one noun may stand for the other as the office of the same person. */
  boolean areLikeRoles(String one, String other) {
    return one.equals(other) || likeRoles.getOrDefault(one, Set.of()).contains(other);
  }

  private boolean is(WordClass wordClass, String word) {
    EnumSet<WordClass> found = classes.get(word);
    return found != null && found.contains(wordClass);
  }

  private List<String[]> read(String list, WordClass wordClass) {
    List<String[]> entries = WordList.entries(list);
    entries.forEach(entry -> classify(entry[0].toLowerCase(Locale.ROOT), wordClass));
    return entries;
  }

  private void classify(String word, WordClass wordClass) {
    classes.computeIfAbsent(word, _ -> EnumSet.noneOf(WordClass.class)).add(wordClass);
  }

  private void addRoles(String[] entry) {
    Set<String> alike = new HashSet<>();
    for (String field : entry) {
      String word = field.substring(field.indexOf(':') + 1);
      Sex sex = field.indexOf(':') > 0 ? Sex.ofLetter(field.substring(0, 1)) : Sex.UNKNOWN;
      alike.add(word);
      classify(word, WordClass.ROLE);
      roles.merge(word, sex, (old, now) -> old == Sex.UNKNOWN ? now : old);
    }
    alike.forEach(word -> likeRoles.computeIfAbsent(word, _ -> new HashSet<>()).addAll(alike));
  }
}
