package app.sottovoce.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whom the sentences of an article are about, in the order of the text. */
final class Topics {
  /** How far back "it" or "his host" looks, in UTF-16 units. */
  private static final int NEAR = 600;

  /** How far back "he" looks, in UTF-16 units. */
  private static final int REACH = 2_500;

  /**
   * Whom a sentence is about.
   *
   * @param name the fullest name, or the words for somebody without one
   * @param named whether it is a name
   */
  record Person(String name, Sex sex, boolean named) {}

  /** Several people whom a sentence is about: "diplomats"; whether they are such as comment. */
  record Group(String noun, boolean comments) {}

  private final Article article;
  private final TreeMap<Integer, Person> people = new TreeMap<>();
  private final TreeMap<Integer, Mention> bodies = new TreeMap<>();
  private final TreeMap<Integer, Group> groups = new TreeMap<>();
  private final TreeMap<Integer, String> several = new TreeMap<>();

  Topics(Article article) {
    this.article = article;
  }

  void add(int token, Person person) {
    people.put(token, person);
  }

  void add(int token, Mention body) {
    bodies.put(token, body);
  }

  void add(int token, Group group) {
    groups.put(token, group);
  }

  /** Notes that several people have spoken: "officials", "Jane Poe and Mary Doe". */
  void addSeveral(int token, String words) {
    several.put(token, words);
  }

  /** The people before a token, the latest first, as far back as a description may point. */
  List<Person> near(int token) {
    List<Person> near = new ArrayList<>();
    for (Map.Entry<Integer, Person> entry :
        people.headMap(token, false).descendingMap().entrySet()) {
      if (!isNear(entry.getKey(), token)) {
        break;
      }
      near.add(entry.getValue());
    }
    return near;
  }

  /** The latest person with a name whom a pronoun can mean, else the latest without one. */
  Optional<Person> latest(int pronoun, Sex sex) {
    Optional<Person> described = Optional.empty();
    for (Map.Entry<Integer, Person> entry :
        people.headMap(pronoun, false).descendingMap().entrySet()) {
      if (!isInReach(entry.getKey(), pronoun)) {
        break;
      }
      Optional<Person> fitting =
          Optional.of(entry.getValue()).filter(person -> person.sex().agreesWith(sex));
      if (fitting.filter(Person::named).isPresent()) {
        return fitting;
      }
      described = described.or(() -> fitting);
    }
    return described;
  }

  /** The latest body before a token: an office, a paper, a state. */
  Optional<Mention> body(int token) {
    return Optional.ofNullable(bodies.lowerEntry(token))
        .filter(e -> isNear(e.getKey(), token))
        .map(Map.Entry::getValue);
  }

  /** The latest group before a token. */
  Optional<Group> group(int token) {
    return Optional.ofNullable(groups.lowerEntry(token))
        .filter(e -> isNear(e.getKey(), token))
        .map(Map.Entry::getValue);
  }

  /** The latest before a token who spoke together: whom "they" means. */
  Optional<String> several(int token) {
    return Optional.ofNullable(several.lowerEntry(token))
        .filter(e -> isNear(e.getKey(), token))
        .map(Map.Entry::getValue);
  }

  /** Whether a pronoun may point back to a token. */
  boolean isInReach(int token, int pronoun) {
    return article.token(pronoun).start() - article.token(token).start() <= REACH;
  }

  private boolean isNear(int token, int later) {
    return article.token(later).start() - article.token(token).start() < NEAR;
  }
}
