package app.sottovoce.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Under which names an article knows its people: full names, other forms, and the sex they tell.
 */
final class Names {
  /** How many people of one last name are told apart. */
  private static final int MOST_NAMESAKES = 8;

  private final Article article;
  private final Lexicon lexicon;
  private final Wording wording;
  private final Map<String, List<String>> fullNames = new HashMap<>();
  private final Map<String, List<String>> byFirstName = new HashMap<>();
  private final Map<String, Set<Sex>> sexes = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();

  Names(Article article, List<Mention> mentions) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.wording = new Wording(article);
    mentions.forEach(this::learn);
  }

  /** The fullest name of whom a mention names. */
  String of(Mention mention) {
    Optional<String> full =
        mention.words() == 1 ? fullName(mention.last(), titleSex(mention)) : Optional.empty();
    return full.orElseGet(
        () -> wording.words(new NounPhrase(mention.name(), mention.end(), NounPhrase.Kind.NAME)));
  }

  /** The name proper in a phrase that ends in one, in full if the article has it so. */
  String in(NounPhrase phrase) {
    if (areTwo(phrase)) {
      return wording.words(phrase);
    }
    int first = phrase.head();
    while (first > phrase.first() && isNamePart(first - 1)) {
      first--;
    }
    Sex title = Sex.UNKNOWN;
    while (first < phrase.head()
        && (lexicon.isTitle(article.word(first))
            || lexicon.isPlace(article.word(first))
                && (phrase.head() - first > 1 || lexicon.isTitle(article.word(first + 1))))) {
      title = title == Sex.UNKNOWN ? lexicon.sexOfTitle(article.word(first)) : title;
      first++;
    }
    String name = wording.words(new NounPhrase(first, phrase.end(), NounPhrase.Kind.NAME));
    if (first < phrase.head()) {
      return name;
    }
    return fullName(article.token(phrase.head()).base(), title).orElse(name);
  }

  /** Whether a phrase names two people: "Jane Poe and Mary Doe". */
  boolean areTwo(NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      if (article.word(i).equals("and")) {
        return startsPerson(phrase.first()) && startsPerson(i + 1);
      }
    }
    return false;
  }

  /** The form in which the article names somebody, if it does. */
  Optional<String> inArticle(String bearer) {
    String last = lastWord(bearer);
    List<String> full = fullNames.getOrDefault(last, List.of());
    if (full.isEmpty()) {
      return forms.getOrDefault(last, Set.of()).stream().findFirst();
    }
    return full.stream()
        .filter(name -> name.equalsIgnoreCase(bearer) || isSamePerson(name, bearer))
        .findFirst();
  }

  /**
   * The other forms of a name that can mean nobody else in the article; none for a description,
   * though it may end in a name: "a teacher of music in Leeds".
   */
  List<String> aliases(String name) {
    String last = lastWord(name);
    Set<String> aliases = new LinkedHashSet<>(forms.getOrDefault(last, Set.of()));
    boolean named = aliases.remove(name);
    boolean sole = fullNames.getOrDefault(last, List.of()).size() <= 1;
    return named && sole ? List.copyOf(aliases) : List.of();
  }

  /** The sex that a name's titles and first name tell anywhere in the article. */
  Sex sexOf(Mention mention) {
    if (mention.sex() != Sex.UNKNOWN) {
      return mention.sex();
    }
    Sex known = sexOf(mention.last());
    if (known != Sex.UNKNOWN) {
      return known;
    }
    boolean firstName = mention.words() == 1 && byFirstName.containsKey(mention.last());
    return firstName ? lexicon.sexOfFirstName(mention.last()) : Sex.UNKNOWN;
  }

  /** The sex that the article tells of somebody by this name. */
  Sex sexOf(String name) {
    Set<Sex> known = sexes.getOrDefault(lastWord(name), Set.of());
    return known.size() == 1 ? known.iterator().next() : Sex.UNKNOWN;
  }

  private boolean startsPerson(int i) {
    return lexicon.isFirstName(article.word(i)) && article.isCapital(i + 1);
  }

  private boolean isNamePart(int i) {
    return (article.isCapital(i) || lexicon.isParticle(article.word(i)) && article.isCapital(i - 1))
        && !article.token(i).possessive();
  }

  private Sex titleSex(Mention mention) {
    return mention.name() > mention.first()
        ? lexicon.sexOfTitle(article.word(mention.name() - 1))
        : Sex.UNKNOWN;
  }

  /** The one full name that a last or first name can be short for. */
  Optional<String> fullName(String word, Sex title) {
    List<String> candidates = new ArrayList<>(fullNames.getOrDefault(word, List.of()));
    candidates.removeIf(name -> !title.agreesWith(lexicon.sexOfFirstName(firstWord(name))));
    if (candidates.isEmpty() && !fullNames.containsKey(word)) {
      candidates.addAll(byFirstName.getOrDefault(word, List.of()));
    }
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private void learn(Mention mention) {
    if (!mention.person()) {
      return;
    }
    if (mention.sex() != Sex.UNKNOWN) {
      sexes.computeIfAbsent(mention.last(), _ -> EnumSet.noneOf(Sex.class)).add(mention.sex());
    }
    String name =
        wording.words(new NounPhrase(mention.name(), mention.end(), NounPhrase.Kind.NAME));
    forms.computeIfAbsent(mention.last(), _ -> new LinkedHashSet<>()).add(name);
    boolean known =
        lexicon.isFirstName(article.word(mention.name())) || mention.name() > mention.first();
    if (mention.words() >= 2
        && mention.words() <= 4
        && (known || !lexicon.isCommon(article.word(mention.name())))) {
      List<String> full = fullNames.computeIfAbsent(mention.last(), _ -> new ArrayList<>());
      if (full.size() < MOST_NAMESAKES
          && full.stream().noneMatch(other -> isSamePerson(other, name))) {
        full.add(name);
        List<String> namesakes =
            byFirstName.computeIfAbsent(firstWord(name), _ -> new ArrayList<>());
        if (namesakes.size() < MOST_NAMESAKES) {
          namesakes.add(name);
        }
      }
    }
  }

  private static boolean isSamePerson(String one, String other) {
    String first = firstWord(one);
    String second = firstWord(other);
    return first.equals(second)
        || first.charAt(0) == second.charAt(0)
            && (first.length() <= 2
                || second.length() <= 2
                || first.startsWith(second)
                || second.startsWith(first));
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
