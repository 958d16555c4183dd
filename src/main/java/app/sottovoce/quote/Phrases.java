package app.sottovoce.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of phrases of one or more words, found in a range of tokens. */
final class Phrases {
  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  Phrases(List<String[]> entries) {
    entries.forEach(e -> byFirstWord.computeIfAbsent(e[0], _ -> new ArrayList<>()).add(e));
  }

  /** The first phrase of the list that stands between two tokens. */
  Optional<String> in(Article article, int first, int end) {
    for (int i = first; i < end; i++) {
      for (String[] phrase : byFirstWord.getOrDefault(article.word(i), List.of())) {
        if (stands(phrase, article, i, end)) {
          return Optional.of(String.join(" ", phrase));
        }
      }
    }
    return Optional.empty();
  }

  /** The number of words of the longest phrase of the list that begins at a token; 0 if none. */
  int lengthAt(Article article, int token) {
    int longest = 0;
    for (String[] phrase : byFirstWord.getOrDefault(article.word(token), List.of())) {
      if (phrase.length > longest && stands(phrase, article, token, article.size())) {
        longest = phrase.length;
      }
    }
    return longest;
  }

  private static boolean stands(String[] phrase, Article article, int at, int end) {
    if (at + phrase.length > end) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!article.word(at + i).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
