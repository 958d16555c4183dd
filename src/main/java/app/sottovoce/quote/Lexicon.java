package app.sottovoce.quote;

import app.sottovoce.text.Token;
import java.util.Arrays;
import java.util.Collections;
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
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Sex> titles = new HashMap<>();
  private final Map<String, Sex> firstNames = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Sex> roles = new HashMap<>();
  private final Map<String, Set<String>> likeRoles = new HashMap<>();
  private final Set<String> organisations = first("organisations.txt");
  private final Set<String> common = first("common-words.txt");
  private final Set<String> speechNouns = first("speech-nouns.txt");
  private final Set<String> publishers = first("publishers.txt");

  private Lexicon() {
    for (String[] entry : WordList.entries("function-words.txt")) {
      classes
          .computeIfAbsent(entry[0], _ -> new HashSet<>())
          .addAll(Arrays.asList(entry).subList(1, entry.length));
    }
    for (String[] entry : WordList.entries("titles.txt")) {
      titles.put(entry[0], entry.length > 1 ? Sex.ofLetter(entry[1]) : Sex.UNKNOWN);
    }
    for (String[] entry : WordList.entries("first-names.txt")) {
      firstNames.put(entry[0].toLowerCase(Locale.ROOT), Sex.ofLetter(entry[1]));
    }
    for (String[] entry : WordList.entries("places.txt")) {
      places.put(entry[0], entry.length > 1 ? entry[1] : entry[0]);
    }
    for (String[] entry : WordList.entries("roles.txt")) {
      addRoles(entry);
    }
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

  boolean isPronoun(String word) {
    return is("pronoun", word);
  }

  boolean isDeterminer(String word) {
    return is("determiner", word);
  }

  boolean isPreposition(String word) {
    return is("preposition", word);
  }

  /** Words that no noun phrase reaches across: "that", "because", "who". */
  boolean isBoundary(String word) {
    return is("boundary", word);
  }

  boolean isAuxiliary(String word) {
    return is("auxiliary", word) || word.endsWith("n't");
  }

  boolean isFormOfBe(String word) {
    return is("be", word)
        || word.equals("wasn't")
        || word.equals("isn't")
        || word.equals("weren't");
  }

  boolean isAdverb(String word) {
    return is("adverb", word)
        || word.length() > 4
            && word.endsWith("ly")
            && !word.equals("family")
            && !word.equals("ally")
            && !word.equals("rally")
            && !word.equals("reply");
  }

  boolean isTime(String word) {
    return is("time", word);
  }

  /** Finite forms of common verbs that report nothing. */
  boolean isVerb(String word) {
    return is("verb", word);
  }

  boolean isCalendar(String word) {
    return is("calendar", word);
  }

  /** Words that may begin a sentence with a capital and are never a name there. */
  boolean isStarter(String word) {
    return is("starter", word);
  }

  boolean isParticle(String word) {
    return is("particle", word);
  }

  boolean isSuffix(String word) {
    return is("suffix", word);
  }

  boolean isTitle(String word) {
    return titles.containsKey(word);
  }

  Sex sexOfTitle(String word) {
    return titles.getOrDefault(word, Sex.UNKNOWN);
  }

  boolean isFirstName(String word) {
    return firstNames.containsKey(word);
  }

  Sex sexOfFirstName(String word) {
    return firstNames.getOrDefault(word, Sex.UNKNOWN);
  }

  boolean isOrganisation(String word) {
    return organisations.contains(word);
  }

  boolean isPlace(String word) {
    return places.containsKey(word);
  }

  /** The place that an adjective belongs to: "Russian", russia; other words are themselves. */
  String place(String word) {
    return places.getOrDefault(word, word);
  }

  boolean isCommon(String word) {
    return common.contains(word);
  }

  boolean isSpeechNoun(String word) {
    return speechNouns.contains(word);
  }

  /** Whether a word ends the name of a paper, an agency or a broadcaster. */
  boolean isPublisher(String word) {
    return publishers.contains(word);
  }

  /** A title written out: "sen.", senator; other words are themselves. */
  String inFull(String title) {
    return IN_FULL.getOrDefault(title, title);
  }

  boolean isRole(String word) {
    return roles.containsKey(word);
  }

  Sex sexOfRole(String word) {
    return roles.getOrDefault(word, Sex.UNKNOWN);
  }

  /** Whether one noun may stand for the other as the office of the same person. */
  boolean areLikeRoles(String one, String other) {
    return one.equals(other) || likeRoles.getOrDefault(one, Set.of()).contains(other);
  }

  private boolean is(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  private void addRoles(String[] entry) {
    Set<String> alike = new HashSet<>();
    for (String field : entry) {
      String word = field.substring(field.indexOf(':') + 1);
      alike.add(word);
      roles.merge(
          word,
          field.indexOf(':') > 0 ? Sex.ofLetter(field.substring(0, 1)) : Sex.UNKNOWN,
          (old, now) -> old == Sex.UNKNOWN ? now : old);
    }
    alike.forEach(word -> likeRoles.computeIfAbsent(word, _ -> new HashSet<>()).addAll(alike));
  }

  private static Set<String> first(String name) {
    Set<String> words = new HashSet<>();
    List<String[]> entries = WordList.entries(name);
    entries.forEach(entry -> words.add(entry[0]));
    return Collections.unmodifiableSet(words);
  }
}
