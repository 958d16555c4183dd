package app.sottovoce.quote;

import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.quote.Topics.Group;
import app.sottovoce.quote.Topics.Person;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who is who in an article: whom a name, a description or a pronoun means. */
final class People implements Grammar.Cast {
  /** How far before "who" the one it is about may stand, in tokens. */
  private static final int FARTHEST_WHO = 12;

  private final Article article;
  private final Lexicon lexicon;
  private final Wording wording;
  private final Names names;
  private final Bearers bearers;
  private final Topics topics;
  private final Roles roles;
  private final TreeMap<Integer, Mention> named = new TreeMap<>();
  private final Set<String> commentators = new HashSet<>();

  People(Article article, MainClause mainClause, List<List<Clause>> bySentence) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.wording = new Wording(article);
    List<Mention> mentions = Mentions.in(article);
    this.names = new Names(article, mentions);
    this.bearers = new Bearers(article, mentions, names);
    this.topics = new Topics(article);
    this.roles = new Roles(article, bearers, topics);
    for (Mention mention : mentions) {
      Mention known = mention.withSex(names.sexOf(mention));
      named.put(mention.first(), known);
    }
    for (int s = 0; s < article.sentences().size(); s++) {
      noteSubjects(article.sentence(s), bySentence.get(s), mainClause);
    }
  }

  /**
   * The speaker that a phrase means, with all that the article tells of them; none for a reply if
   * it cannot be told who replied.
   */
  @Override
  public Optional<SpeakerName> speaker(NounPhrase phrase) {
    boolean unknown = phrase.is(NounPhrase.Kind.ANSWER) && roles.ofAnswer(phrase).isEmpty();
    return unknown ? Optional.empty() : Optional.of(known(nameOf(phrase)));
  }

  private SpeakerName known(String name) {
    return new SpeakerName(name, names.aliases(name), bearers.officesOf(name));
  }

  /** Whether a phrase means somebody without a name who comments from afar. */
  @Override
  public boolean isCommentator(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME, ANSWER, LABEL, POSSESSIVE -> false;
      case NOMINAL -> roles.of(phrase).isEmpty() && comments(phrase);
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
      case NAME -> bearers.ofState(phrase).orElseGet(() -> names.in(phrase));
      case NOMINAL -> roles.of(phrase).orElseGet(() -> wording.described(phrase));
      case LABEL -> ofLabel(phrase);
      case ANSWER -> roles.ofAnswer(phrase).orElseGet(() -> wording.words(phrase));
      case PRONOUN, POSSESSIVE -> ofPronoun(phrase).orElseGet(() -> wording.described(phrase));
    };
  }

  private String ofLabel(NounPhrase phrase) {
    String label = article.stretch(phrase).of(article.text()).strip();
    return names.fullName(Names.lastWord(label), Sex.UNKNOWN).orElse(label);
  }

  private Optional<String> ofPronoun(NounPhrase phrase) {
    String word = article.pronoun(phrase.first());
    return switch (word) {
      case "he", "him", "himself" -> antecedent(phrase.first(), Sex.MALE).map(Person::name);
      case "she", "herself" -> antecedent(phrase.first(), Sex.FEMALE).map(Person::name);
      case "his" -> owner(phrase.first(), Sex.MALE).map(Person::name);
      case "her" -> owner(phrase.first(), Sex.FEMALE).map(Person::name);
      case "it", "its" -> topics.body(phrase.first()).map(names::of);
      case "they" -> topics.several(phrase.first());
      case "one", "another" -> group(phrase).map(g -> word + " of the " + g.noun());
      case "that", "which" -> Optional.of(antecedentNoun(phrase.first()));
      case "who", "whose" -> relative(phrase.first()).map(names::of);
      default -> Optional.empty();
    };
  }

  /** In "one of them" the people that "them" means. */
  private Optional<Group> group(NounPhrase one) {
    boolean ofThem =
        article.word(one.end()).equals("of") && article.word(one.end() + 1).equals("them");
    return ofThem ? topics.group(one.first()) : Optional.empty();
  }

  /**
   * "his" and "her" mean the nearest person of their own sentence, else whom "he" and "she" would.
   */
  private Optional<Person> owner(int pronoun, Sex sex) {
    int first = article.sentence(article.sentenceOf(pronoun)).first();
    for (Mention mention : named.subMap(first, true, pronoun, false).descendingMap().values()) {
      if (mention.person() && mention.sex().agreesWith(sex)) {
        return Optional.of(person(mention));
      }
    }
    return antecedent(pronoun, sex);
  }

  /** Whom a pronoun can mean: whom a sentence before it is about, else who is named before it. */
  private Optional<Person> antecedent(int pronoun, Sex sex) {
    Optional<Person> topic = topics.latest(pronoun, sex);
    return topic
        .filter(Person::named)
        .or(() -> latestNamed(pronoun, sex))
        .or(() -> topic)
        .or(() -> latestNamed(pronoun, Sex.UNKNOWN));
  }

  private Optional<Person> latestNamed(int pronoun, Sex sex) {
    for (Mention mention : named.headMap(pronoun, false).descendingMap().values()) {
      if (!topics.isInReach(mention.first(), pronoun)) {
        break;
      }
      if (mention.person() && mention.sex() == sex) {
        return Optional.of(person(mention));
      }
    }
    return Optional.empty();
  }

  private Person person(Mention mention) {
    return new Person(names.of(mention), mention.sex(), true);
  }

  /** What "that" or "which" stands for: the word before it. */
  private String antecedentNoun(int relative) {
    int last = article.is(relative - 1, Token.Kind.WORD) ? relative - 1 : Math.max(0, relative - 2);
    return article.text(last, last + 1);
  }

  private Optional<Mention> relative(int who) {
    return named
        .subMap(Math.max(0, who - FARTHEST_WHO), true, who, false)
        .descendingMap()
        .values()
        .stream()
        .filter(Mention::person)
        .findFirst();
  }

  private void noteSubjects(Sentence sentence, List<Clause> reporting, MainClause mainClause) {
    for (Clause clause : reporting) {
      if (clause.strong() && !clause.is(Clause.Form.DEPENDENT)) {
        note(clause.subject());
        noteSeveral(clause.subject());
      }
    }
    mainClause.subjectOf(sentence).ifPresent(this::note);
  }

  /** Several people who have spoken: a plural noun, or two names. */
  private void noteSeveral(NounPhrase phrase) {
    String head = article.token(phrase.head()).base();
    boolean plural = phrase.is(NounPhrase.Kind.NOMINAL) && !Lexicon.singular(head).equals(head);
    if (plural || names.areTwo(phrase)) {
      topics.addSeveral(phrase.first(), nameOf(phrase));
    }
  }

  private void note(NounPhrase phrase) {
    noteOwner(phrase);
    Optional<Mention> mention = mentionAt(phrase.head());
    if (mention.isPresent() && phrase.is(NounPhrase.Kind.NAME)) {
      note(mention.get());
    } else if (phrase.is(NounPhrase.Kind.NOMINAL) || mention.isEmpty() && isOneNoun(phrase)) {
      noteRole(phrase);
    }
  }

  private void note(Mention mention) {
    if (mention.person()) {
      topics.add(mention.first(), person(mention));
    } else {
      topics.add(mention.first(), mention);
    }
  }

  private Optional<Mention> mentionAt(int token) {
    return Optional.ofNullable(named.floorEntry(token))
        .map(Map.Entry::getValue)
        .filter(mention -> mention.end() > token);
  }

  /** "Diplomats" at the start of a sentence: a capital that makes no name. */
  private boolean isOneNoun(NounPhrase phrase) {
    return phrase.is(NounPhrase.Kind.NAME) && phrase.first() == phrase.head();
  }

  /** "The Ruritanian leader shrugged": somebody with a name, or one who has none. */
  private void noteRole(NounPhrase phrase) {
    String head = article.token(phrase.head()).base();
    Optional<String> name = roles.of(phrase);
    if (name.isPresent()) {
      topics.add(phrase.first(), new Person(name.get(), names.sexOf(name.get()), true));
      roles.learn(phrase, name.get());
    } else if (phrase.first() == phrase.head() && !Lexicon.singular(head).equals(head)) {
      topics.add(phrase.first(), new Group(head, lexicon.isCommentator(head)));
    } else if (lexicon.isRole(head) || lexicon.isCommentator(head)) {
      String words = wording.described(phrase);
      topics.add(phrase.first(), new Person(words, lexicon.sexOfRole(head), false));
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
    for (Mention mention : named.subMap(phrase.first(), phrase.head()).values()) {
      if (mention.person() && article.token(mention.end() - 1).possessive()) {
        topics.add(mention.first(), person(mention));
      }
    }
  }
}
