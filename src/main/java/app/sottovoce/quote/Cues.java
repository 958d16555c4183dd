package app.sottovoce.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that each stand for something, found at a token by their first word: the cost is that of
 * one look-up a token, however long the list.
 */
final class Cues<T> {
  private record Entry<T>(CueWording wording, T meaning) {}

  /**
   * A phrase in an article.
   *
   * @param first its first token
   * @param end the token after it
   */
  record Match<T>(T meaning, int first, int end) {
    boolean overlaps(int from, int to) {
      return first < to && from < end;
    }
  }

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  void add(String phrases, T meaning) {
    for (CueWording wording : CueWording.all(phrases)) {
      for (String word : wording.firstWords()) {
        byFirstWord
            .computeIfAbsent(word, _ -> new ArrayList<>())
            .add(new Entry<>(wording, meaning));
      }
    }
  }

  /** The longest phrase that begins at a token; of equals the one listed first. */
  Optional<Match<T>> at(Article article, int i, int limit) {
    Optional<Match<T>> longest = Optional.empty();
    for (Entry<T> entry : byFirstWord.getOrDefault(article.word(i), List.of())) {
      int end = entry.wording().endAt(article, i, limit);
      if (end > longest.map(Match::end).orElse(i)) {
        longest = Optional.of(new Match<>(entry.meaning(), i, end));
      }
    }
    return longest;
  }

  /** All that begin at a token, the longest of each meaning. */
  List<Match<T>> allAt(Article article, int i, int limit) {
    List<Entry<T>> entries = byFirstWord.getOrDefault(article.word(i), List.of());
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<T, Match<T>> longest = new LinkedHashMap<>();
    for (Entry<T> entry : entries) {
      int end = entry.wording().endAt(article, i, limit);
      if (end > i) {
        longest.merge(
            entry.meaning(),
            new Match<>(entry.meaning(), i, end),
            (one, other) -> other.end() > one.end() ? other : one);
      }
    }
    return List.copyOf(longest.values());
  }

  boolean isAt(Article article, int i) {
    return at(article, i, i + 1).isPresent();
  }

  /** All phrases between two tokens, none over another. */
  List<Match<T>> in(Article article, int first, int end) {
    List<Match<T>> matches = new ArrayList<>();
    int i = first;
    while (i < end) {
      Optional<Match<T>> match = at(article, i, end);
      match.ifPresent(matches::add);
      i = match.map(Match::end).orElse(i + 1);
    }
    return matches;
  }
}
