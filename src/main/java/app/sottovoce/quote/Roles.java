package app.sottovoce.quote;

import app.sottovoce.quote.Topics.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a description means: "the Ruritanian leader", "her guest", "the reply". */
final class Roles {
  private static final Set<String> COUNTERPARTS =
      Set.of("host", "guest", "visitor", "counterpart", "interlocutor", "opponent", "rival");

  private final Article article;
  private final Bearers bearers;
  private final Topics topics;
  private final Map<String, String> parts = new HashMap<>();

  Roles(Article article, Bearers bearers, Topics topics) {
    this.article = article;
    this.bearers = bearers;
    this.topics = topics;
  }

  /** The name of whom a description means, if it can be told. */
  Optional<String> of(NounPhrase phrase) {
    return counterpart(phrase)
        .or(() -> bearer(phrase))
        .or(() -> bearers.ofState(phrase))
        .or(() -> part(phrase));
  }

  /** "The reply": who was spoken to is the latest person but the one who spoke. */
  Optional<String> ofAnswer(NounPhrase phrase) {
    List<String> latest =
        topics.near(phrase.first()).stream()
            .filter(Person::named)
            .map(Person::name)
            .distinct()
            .limit(2)
            .toList();
    return latest.size() == 2 ? Optional.of(latest.getLast()) : Optional.empty();
  }

  /** Keeps in mind who has been called somebody's host or guest: "the host" is the same. */
  void learn(NounPhrase phrase, String name) {
    String head = article.token(phrase.head()).base();
    if (COUNTERPARTS.contains(head)) {
      parts.putIfAbsent(head, name);
    }
  }

  /** "his host", "her guest": the latest person who is not the one that "his" means. */
  private Optional<String> counterpart(NounPhrase phrase) {
    String owner = article.word(phrase.first());
    boolean counterpart = COUNTERPARTS.contains(article.token(phrase.head()).base());
    if (!counterpart || !owner.equals("his") && !owner.equals("her")) {
      return Optional.empty();
    }
    Sex sex = owner.equals("his") ? Sex.MALE : Sex.FEMALE;
    return topics
        .latest(phrase.first(), sex)
        .flatMap(
            person ->
                topics.near(phrase.first()).stream()
                    .map(Person::name)
                    .filter(name -> !name.equals(person.name()))
                    .findFirst());
  }

  /** "the Russian leader": the one person of the article who bears a like office, or the latest. */
  private Optional<String> bearer(NounPhrase phrase) {
    List<String> able = bearers.of(phrase);
    return able.size() <= 1
        ? able.stream().findFirst()
        : topics.near(phrase.first()).stream().map(Person::name).filter(able::contains).findFirst();
  }

  /** "the host", once the article has called somebody that. */
  private Optional<String> part(NounPhrase phrase) {
    boolean bare = phrase.end() - phrase.first() == 2 && article.word(phrase.first()).equals("the");
    return bare
        ? Optional.ofNullable(parts.get(article.token(phrase.head()).base()))
        : Optional.empty();
  }
}
