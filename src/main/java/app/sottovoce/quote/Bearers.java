package app.sottovoce.quote;

import app.sottovoce.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which offices the people of an article bear, and whom an office can mean there. */
final class Bearers {
  /** How many bearers of offices are kept in mind: an article has a few dozen at most. */
  private static final int MOST = 200;

  private final Article article;
  private final Lexicon lexicon;
  private final Names names;
  private final Wording wording;
  private final Map<String, Set<String>> offices = new HashMap<>();

  Bearers(Article article, List<Mention> mentions, Names names) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.names = names;
    this.wording = new Wording(article);
    mentions.forEach(this::learn);
  }

  /** The offices by which the article calls somebody, separated by commas; empty if by none. */
  String officesOf(String name) {
    return String.join(", ", offices.getOrDefault(name, Set.of()));
  }

  /** "the Russian leader": all people of the article who bear a like office. */
  List<String> of(NounPhrase phrase) {
    String head = article.token(phrase.head()).base();
    boolean definite = article.word(phrase.first()).equals("the");
    if (!definite || !lexicon.isRole(head)) {
      return List.of();
    }
    List<String> bearers = bearers(phrase, head, true);
    return bearers.isEmpty() ? bearers(phrase, head, false) : bearers;
  }

  /** "the Ruritanian president", whom the article names elsewhere without the office. */
  Optional<String> ofState(NounPhrase phrase) {
    boolean determined = lexicon.isDeterminer(article.word(phrase.first()));
    List<String> office = new ArrayList<>();
    for (int i = phrase.first() + (determined ? 1 : 0); i < phrase.end(); i++) {
      office.add(article.token(i).base());
    }
    Set<String> bearers = new LinkedHashSet<>();
    lexicon
        .bearers(String.join(" ", office))
        .forEach(b -> names.inArticle(b).ifPresent(bearers::add));
    return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
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

  /** Titles right before a name, and an apposition after it: "Smith, the Ruritanian president,". */
  private void learn(Mention mention) {
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
    add(mention, first, mention.name());
    if (article.is(mention.end(), Token.Kind.COMMA)
        && (article.word(mention.end() + 1).equals("the")
            || article.word(mention.end() + 1).equals("a"))) {
      int end = mention.end() + 2;
      while (end < mention.end() + 8
          && article.is(end, Token.Kind.WORD)
          && !lexicon.isRole(article.word(end))) {
        end++;
      }
      add(mention, mention.end() + 2, end + 1);
    }
  }

  private void add(Mention mention, int first, int end) {
    int last = Math.min(end, article.size()) - 1;
    if (last >= first && lexicon.isRole(lexicon.inFull(article.word(last)))) {
      List<String> office = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        String full = lexicon.inFull(article.word(i));
        office.add(
            full.equals(article.word(i))
                ? wording.words(new NounPhrase(i, i + 1, NounPhrase.Kind.NOMINAL))
                : full);
      }
      if (offices.size() >= MOST) {
        return;
      }
      offices
          .computeIfAbsent(names.of(mention), _ -> new LinkedHashSet<>())
          .add(String.join(" ", office));
    }
  }
}
