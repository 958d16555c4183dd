package app.sottovoce.quote;

import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who is who in an article: full names, sexes, offices, and whom a pronoun means. */
final class People implements Grammar.Cast {
  /** How far back a pronoun looks, in UTF-16 units. */
  private static final int REACH = 2_500;

  /** How far back "it" looks for a body that speaks, in UTF-16 units. */
  private static final int NEAR = 600;

  /** How many words beyond its head a description may have. */
  private static final int LONGEST_DESCRIPTION = 8;

  /** How many people of one last name are told apart. */
  private static final int MOST_NAMESAKES = 8;

  /** How many bearers of offices are kept in mind: an article has a few dozen at most. */
  private static final int MOST_OFFICES = 200;

  /**
   * Whom a sentence is about.
   *
   * @param name the fullest name, or the words for somebody without one
   * @param named whether it is a name
   */
  private record Person(String name, Sex sex, boolean named) {}

  /** Several people whom a sentence is about: "diplomats"; whether they are such as comment. */
  private record Group(String noun, boolean comments) {}

  private static final Set<String> COUNTERPARTS =
      Set.of("host", "guest", "visitor", "counterpart", "interlocutor", "opponent", "rival");

  private final Article article;
  private final Lexicon lexicon;
  private final Map<Integer, Mention> byToken = new HashMap<>();
  private final Map<String, List<String>> fullNames = new HashMap<>();
  private final Map<String, List<String>> byFirstName = new HashMap<>();
  private final Map<String, Set<Sex>> sexes = new HashMap<>();
  private final Map<String, Set<String>> offices = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final TreeMap<Integer, Mention> named = new TreeMap<>();
  private final TreeMap<Integer, Person> subjects = new TreeMap<>();
  private final TreeMap<Integer, Mention> bodies = new TreeMap<>();
  private final TreeMap<Integer, Group> groups = new TreeMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Set<String> commentators = new HashSet<>();

  People(Article article, Clauses clauses, List<List<Clause>> bySentence) {
    this.article = article;
    this.lexicon = article.lexicon();
    List<Mention> mentions = Mentions.in(article);
    mentions.forEach(this::learn);
    mentions.forEach(this::learnOffice);
    for (Mention mention : mentions) {
      Mention known = mention.withSex(sexOf(mention));
      named.put(mention.first(), known);
      for (int i = mention.first(); i < mention.end(); i++) {
        byToken.put(i, known);
      }
    }
    for (int s = 0; s < article.sentences().size(); s++) {
      noteSubjects(article.sentence(s), bySentence.get(s), clauses);
    }
  }

  /**
   * The speaker that a phrase means, with all that the article tells of them; none for a reply if
   * it cannot be told who replied.
   */
  @Override
  public Optional<SpeakerName> speaker(NounPhrase phrase) {
    boolean unknown = phrase.is(NounPhrase.Kind.ANSWER) && ofAnswer(phrase).isEmpty();
    return unknown ? Optional.empty() : Optional.of(known(nameOf(phrase)));
  }

  private SpeakerName known(String name) {
    String last = lastWord(name);
    Set<String> aliases = new LinkedHashSet<>(forms.getOrDefault(last, Set.of()));
    aliases.remove(name);
    boolean sole = fullNames.getOrDefault(last, List.of()).size() <= 1;
    return new SpeakerName(
        name,
        sole ? List.copyOf(aliases) : List.of(),
        String.join(", ", offices.getOrDefault(name, Set.of())));
  }

  /** Whether a phrase means somebody without a name who comments from afar. */
  @Override
  public boolean isCommentator(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME, ANSWER, LABEL, POSSESSIVE -> false;
      case NOMINAL -> ofRole(phrase).isEmpty() && comments(phrase);
      case PRONOUN ->
          group(phrase).filter(Group::comments).isPresent()
              || commentators.contains(nameOf(phrase));
    };
  }

  private boolean comments(NounPhrase phrase) {
    boolean former = false;
    for (int i = phrase.first(); i < phrase.head(); i++) {
      former |= article.word(i).equals("former");
    }
    return former || lexicon.isCommentator(article.token(phrase.head()).base());
  }

  /** The fullest name for a phrase, or its own words if nobody can be named. */
  @Override
  public String nameOf(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME -> ofState(phrase).orElseGet(() -> ofName(phrase));
      case NOMINAL -> ofRole(phrase).orElseGet(() -> described(phrase));
      case LABEL -> ofLabel(phrase);
      case ANSWER -> ofAnswer(phrase).orElseGet(() -> words(phrase));
      case PRONOUN, POSSESSIVE -> ofPronoun(phrase).orElseGet(() -> described(phrase));
    };
  }

  private String ofLabel(NounPhrase phrase) {
    String label = article.stretch(phrase).of(article.text()).strip();
    return fullName(lastWord(label), Sex.UNKNOWN).orElse(label);
  }

  private Optional<String> ofRole(NounPhrase phrase) {
    return ofCounterpart(phrase)
        .or(() -> ofOffice(phrase))
        .or(() -> ofState(phrase))
        .or(() -> ofPart(phrase));
  }

  /** "his host", "her guest": the latest person who is not the one that "his" means. */
  private Optional<String> ofCounterpart(NounPhrase phrase) {
    String owner = article.word(phrase.first());
    boolean counterpart = COUNTERPARTS.contains(article.token(phrase.head()).base());
    if (!counterpart || !owner.equals("his") && !owner.equals("her")) {
      return Optional.empty();
    }
    Sex sex = owner.equals("his") ? Sex.MALE : Sex.FEMALE;
    return antecedent(phrase.first(), sex)
        .flatMap(
            person ->
                subjects.headMap(phrase.first(), false).descendingMap().entrySet().stream()
                    .filter(e -> isNear(e.getKey(), phrase.first()))
                    .map(e -> e.getValue().name())
                    .filter(name -> !name.equals(person.name()))
                    .findFirst());
  }

  /** "The reply": who was spoken to is the latest person but the one who spoke. */
  private Optional<String> ofAnswer(NounPhrase phrase) {
    List<String> latest =
        subjects.headMap(phrase.first(), false).descendingMap().entrySet().stream()
            .takeWhile(e -> isNear(e.getKey(), phrase.first()))
            .filter(e -> e.getValue().named())
            .map(e -> e.getValue().name())
            .distinct()
            .limit(2)
            .toList();
    return latest.size() == 2 ? Optional.of(latest.getLast()) : Optional.empty();
  }

  /** "the host", once the article has called somebody that. */
  private Optional<String> ofPart(NounPhrase phrase) {
    boolean bare = phrase.end() - phrase.first() == 2 && article.word(phrase.first()).equals("the");
    return bare
        ? Optional.ofNullable(parts.get(article.token(phrase.head()).base()))
        : Optional.empty();
  }

  /** "the Ruritanian president", whom the article names elsewhere without the office. */
  private Optional<String> ofState(NounPhrase phrase) {
    boolean determined = lexicon.isDeterminer(article.word(phrase.first()));
    List<String> office = new ArrayList<>();
    for (int i = phrase.first() + (determined ? 1 : 0); i < phrase.end(); i++) {
      office.add(article.token(i).base());
    }
    Set<String> bearers = new LinkedHashSet<>();
    lexicon
        .bearers(String.join(" ", office))
        .forEach(b -> nameInArticle(b).ifPresent(bearers::add));
    return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
  }

  /** The form in which the article names somebody, if it does. */
  private Optional<String> nameInArticle(String bearer) {
    String last = lastWord(bearer);
    List<String> full = fullNames.getOrDefault(last, List.of());
    if (full.isEmpty()) {
      return forms.getOrDefault(last, Set.of()).stream().findFirst();
    }
    return full.stream()
        .filter(name -> name.equalsIgnoreCase(bearer) || isSamePerson(name, bearer))
        .findFirst();
  }

  /** A noun phrase with what tells it from others: "a teacher of music in Ohio", "one of them". */
  private String described(NounPhrase phrase) {
    int end = phrase.end();
    boolean goesOn = true;
    while (goesOn && end < phrase.end() + LONGEST_DESCRIPTION) {
      goesOn = false;
      boolean of = article.word(end).equals("of");
      boolean in = article.word(end).equals("in") && article.isCapital(end + 1);
      int next = end + 1;
      while ((of || in)
          && article.is(next, Token.Kind.WORD)
          && !lexicon.isPreposition(article.word(next))
          && !lexicon.isBoundary(article.word(next))
          && !lexicon.isAuxiliary(article.word(next))
          && !lexicon.isVerb(article.word(next))
          && !lexicon.isCalendar(article.word(next))
          && (article.isCapital(next)
              || article.verb(next).filter(v -> v.form() != ReportingVerb.Form.ING).isEmpty())) {
        next++;
      }
      if ((of || in) && next > end + 1) {
        end = next;
        goesOn = true;
      }
    }
    return words(new NounPhrase(phrase.first(), end, phrase.kind()));
  }

  private String words(NounPhrase phrase) {
    String words =
        article
            .text()
            .substring(
                article.token(phrase.first()).start(), article.token(phrase.head()).baseEnd());
    return words.replaceAll("\\s+", " ");
  }

  private String ofName(NounPhrase phrase) {
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
    String name = words(new NounPhrase(first, phrase.end(), NounPhrase.Kind.NAME));
    if (first < phrase.head()) {
      return name;
    }
    return fullName(article.token(phrase.head()).base(), title).orElse(name);
  }

  private boolean isNamePart(int i) {
    return (article.isCapital(i) || lexicon.isParticle(article.word(i)) && article.isCapital(i - 1))
        && !article.token(i).possessive();
  }

  private Optional<String> fullName(String word, Sex title) {
    List<String> candidates = new ArrayList<>(fullNames.getOrDefault(word, List.of()));
    candidates.removeIf(name -> !title.agreesWith(lexicon.sexOfFirstName(firstWord(name))));
    if (candidates.isEmpty() && !fullNames.containsKey(word)) {
      candidates.addAll(byFirstName.getOrDefault(word, List.of()));
    }
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  /** "the Russian leader": the one person of the article who bears a like office. */
  private Optional<String> ofOffice(NounPhrase phrase) {
    String head = article.token(phrase.head()).base();
    boolean definite = article.word(phrase.first()).equals("the");
    if (!definite || !lexicon.isRole(head)) {
      return Optional.empty();
    }
    List<String> bearers = bearers(phrase, head, true);
    if (bearers.isEmpty()) {
      bearers = bearers(phrase, head, false);
    }
    return bearers.size() == 1
        ? Optional.of(bearers.getFirst())
        : latestOf(bearers, phrase.first());
  }

  /** Who bears an office like the one in the phrase; of the same place, or of none that is told. */
  private List<String> bearers(NounPhrase phrase, String head, boolean samePlace) {
    List<String> bearers = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : offices.entrySet()) {
      if (entry.getValue().stream().anyMatch(office -> isLike(office, phrase, head, samePlace))) {
        bearers.add(entry.getKey());
      }
    }
    return bearers;
  }

  private Optional<String> latestOf(List<String> names, int before) {
    return subjects.headMap(before, false).descendingMap().entrySet().stream()
        .takeWhile(e -> isNear(e.getKey(), before))
        .map(e -> e.getValue().name())
        .filter(names::contains)
        .findFirst();
  }

  private boolean isLike(String office, NounPhrase phrase, String head, boolean samePlace) {
    List<String> words = List.of(office.toLowerCase(Locale.ROOT).split(" "));
    if (!lexicon.areLikeRoles(words.getLast(), head)) {
      return false;
    }
    Set<String> told = places(words);
    Set<String> asked = new HashSet<>();
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      if (lexicon.isPlace(article.token(i).base())) {
        asked.add(lexicon.place(article.token(i).base()));
      }
    }
    return samePlace
        ? told.containsAll(asked)
        : told.isEmpty() && !lexicon.areLikeRoles("leader", head);
  }

  private Set<String> places(List<String> words) {
    Set<String> places = new HashSet<>();
    words.stream().filter(lexicon::isPlace).map(lexicon::place).forEach(places::add);
    return places;
  }

  private Optional<String> ofPronoun(NounPhrase phrase) {
    String word = article.word(phrase.first());
    return switch (word) {
      case "he", "him", "himself" -> antecedent(phrase.first(), Sex.MALE).map(Person::name);
      case "she", "herself" -> antecedent(phrase.first(), Sex.FEMALE).map(Person::name);
      case "his" -> owner(phrase.first(), Sex.MALE).map(Person::name);
      case "her" -> owner(phrase.first(), Sex.FEMALE).map(Person::name);
      case "it", "its" ->
          Optional.ofNullable(bodies.lowerEntry(phrase.first()))
              .filter(e -> isNear(e.getKey(), phrase.first()))
              .map(e -> nameOf(e.getValue()));
      case "one", "another" -> group(phrase).map(g -> word + " of the " + g.noun());
      case "that", "which" -> Optional.of(antecedentNoun(phrase.first()));
      case "who", "whose" -> relative(phrase.first()).map(this::nameOf);
      default -> Optional.empty();
    };
  }

  /** In "one of them" the people that "them" means. */
  private Optional<Group> group(NounPhrase one) {
    boolean ofThem =
        article.word(one.end()).equals("of") && article.word(one.end() + 1).equals("them");
    return ofThem
        ? Optional.ofNullable(groups.lowerEntry(one.first()))
            .filter(e -> isNear(e.getKey(), one.first()))
            .map(Map.Entry::getValue)
        : Optional.empty();
  }

  private String nameOf(Mention mention) {
    Optional<String> full =
        mention.words() == 1 ? fullName(mention.last(), titleSex(mention)) : Optional.empty();
    return full.orElseGet(
        () -> words(new NounPhrase(mention.name(), mention.end(), NounPhrase.Kind.NAME)));
  }

  private boolean isNear(int token, int later) {
    return article.token(later).start() - article.token(token).start() < NEAR;
  }

  /**
   * "his" and "her" mean the nearest person of their own sentence, else whom "he" and "she" would.
   */
  private Optional<Person> owner(int pronoun, Sex sex) {
    int first = article.sentence(article.sentenceOf(pronoun)).first();
    for (int i = pronoun - 1; i >= first; i--) {
      Mention mention = byToken.get(i);
      if (mention != null && mention.person() && mention.sex().agreesWith(sex)) {
        return Optional.of(person(mention));
      }
    }
    return antecedent(pronoun, sex);
  }

  private Sex titleSex(Mention mention) {
    return mention.name() > mention.first()
        ? lexicon.sexOfTitle(article.word(mention.name() - 1))
        : Sex.UNKNOWN;
  }

  /** The latest subject before a pronoun that it can mean. */
  private Optional<Person> antecedent(int pronoun, Sex sex) {
    int from = article.token(pronoun).start();
    Optional<Person> described = Optional.empty();
    for (Map.Entry<Integer, Person> subject :
        subjects.headMap(pronoun, false).descendingMap().entrySet()) {
      if (from - article.token(subject.getKey()).start() > REACH) {
        break;
      }
      Person person = subject.getValue();
      if (person.sex().agreesWith(sex)) {
        if (person.named()) {
          return Optional.of(person);
        }
        described = described.or(() -> Optional.of(person));
      }
    }
    for (Mention mention : named.headMap(pronoun, false).descendingMap().values()) {
      if (from - article.token(mention.first()).start() > REACH) {
        break;
      }
      if (mention.person() && mention.sex() == sex) {
        return Optional.of(person(mention));
      }
    }
    return described;
  }

  private Person person(Mention mention) {
    return new Person(nameOf(mention), mention.sex(), true);
  }

  /** What "that" or "which" stands for: the word before it. */
  private String antecedentNoun(int relative) {
    int last = article.is(relative - 1, Token.Kind.WORD) ? relative - 1 : Math.max(0, relative - 2);
    return article.text(last, last + 1);
  }

  private Optional<Mention> relative(int who) {
    for (int i = who - 1; i >= Math.max(0, who - 12); i--) {
      Mention mention = byToken.get(i);
      if (mention != null && mention.person()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private void learn(Mention mention) {
    if (!mention.person()) {
      return;
    }
    if (mention.sex() != Sex.UNKNOWN) {
      sexes.computeIfAbsent(mention.last(), _ -> EnumSet.noneOf(Sex.class)).add(mention.sex());
    }
    String name = words(new NounPhrase(mention.name(), mention.end(), NounPhrase.Kind.NAME));
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

  /** Titles right before a name, and an apposition after it: "Smith, the Ruritanian president,". */
  private void learnOffice(Mention mention) {
    if (!mention.person()) {
      return;
    }
    int first = mention.first();
    while (first > 0
        && article.is(first - 1, Token.Kind.WORD)
        && lexicon.isRole(article.word(first - 1))
        && !article.isCapital(first - 1)) {
      first--;
    }
    if (first < mention.first() && lexicon.isPlace(article.word(first - 1))) {
      first--;
    }
    addOffice(mention, first, mention.name());
    if (article.is(mention.end(), Token.Kind.COMMA)
        && (article.word(mention.end() + 1).equals("the")
            || article.word(mention.end() + 1).equals("a"))) {
      int end = mention.end() + 2;
      while (end < mention.end() + 8
          && article.is(end, Token.Kind.WORD)
          && !lexicon.isRole(article.word(end))) {
        end++;
      }
      addOffice(mention, mention.end() + 2, end + 1);
    }
  }

  private void addOffice(Mention mention, int first, int end) {
    int last = Math.min(end, article.size()) - 1;
    if (last >= first && lexicon.isRole(lexicon.inFull(article.word(last)))) {
      List<String> office = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        String full = lexicon.inFull(article.word(i));
        office.add(
            full.equals(article.word(i))
                ? words(new NounPhrase(i, i + 1, NounPhrase.Kind.NOMINAL))
                : full);
      }
      if (offices.size() >= MOST_OFFICES) {
        return;
      }
      offices
          .computeIfAbsent(nameOf(mention), _ -> new LinkedHashSet<>())
          .add(String.join(" ", office));
    }
  }

  private Sex sexOf(Mention mention) {
    if (mention.sex() != Sex.UNKNOWN) {
      return mention.sex();
    }
    Set<Sex> known = sexes.getOrDefault(mention.last(), Set.of());
    if (known.size() == 1) {
      return known.iterator().next();
    }
    boolean firstName = mention.words() == 1 && byFirstName.containsKey(mention.last());
    return firstName ? lexicon.sexOfFirstName(mention.last()) : Sex.UNKNOWN;
  }

  private void noteSubjects(Sentence sentence, List<Clause> reporting, Clauses clauses) {
    for (Clause clause : reporting) {
      if (clause.strong() && !clause.is(Clause.Form.DEPENDENT)) {
        note(clause.subject());
      }
    }
    clauses.subjectOf(sentence).ifPresent(this::note);
  }

  private void note(NounPhrase phrase) {
    noteOwner(phrase);
    Mention mention = byToken.get(phrase.head());
    if (mention != null && phrase.is(NounPhrase.Kind.NAME)) {
      if (mention.person()) {
        subjects.put(mention.first(), person(mention));
      } else {
        bodies.put(mention.first(), mention);
      }
    } else if (phrase.is(NounPhrase.Kind.NOMINAL) || mention == null && isOneNoun(phrase)) {
      noteRole(phrase);
    }
  }

  /** "Diplomats" at the start of a sentence: a capital that makes no name. */
  private boolean isOneNoun(NounPhrase phrase) {
    return phrase.is(NounPhrase.Kind.NAME) && phrase.first() == phrase.head();
  }

  /** "The Ruritanian leader shrugged": somebody with a name, or one who has none. */
  private void noteRole(NounPhrase phrase) {
    String head = article.token(phrase.head()).base();
    Optional<String> name = ofRole(phrase);
    if (name.isPresent()) {
      Set<Sex> known = sexes.getOrDefault(lastWord(name.get()), Set.of());
      Sex sex = known.size() == 1 ? known.iterator().next() : Sex.UNKNOWN;
      subjects.put(phrase.first(), new Person(name.get(), sex, true));
      if (COUNTERPARTS.contains(head)) {
        parts.putIfAbsent(head, name.get());
      }
    } else if (phrase.first() == phrase.head() && !Lexicon.singular(head).equals(head)) {
      groups.put(phrase.first(), new Group(head, lexicon.isCommentator(head)));
    } else if (lexicon.isRole(head) || lexicon.isCommentator(head)) {
      String words = described(phrase);
      subjects.put(phrase.first(), new Person(words, lexicon.sexOfRole(head), false));
      if (comments(phrase)) {
        commentators.add(words);
      }
    }
  }

  /** "Smith's earlier remarks were …": whose words a sentence is about. */
  private void noteOwner(NounPhrase phrase) {
    if (!phrase.is(NounPhrase.Kind.NOMINAL) || !lexicon.isSpeechNoun(article.word(phrase.head()))) {
      return;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Mention mention = byToken.get(i);
      if (mention != null && mention.person() && article.token(i).possessive()) {
        subjects.put(mention.first(), person(mention));
      }
    }
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
