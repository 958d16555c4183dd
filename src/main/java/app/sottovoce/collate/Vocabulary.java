package app.sottovoce.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all lines that are compared, numbered, with how much each tells: rare words more, by
 * inverse document frequency (K. Spärck Jones, "A statistical interpretation of term specificity
 * and its application in retrieval", Journal of Documentation 28, 1972).
 */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] lines = new int[256];
  private int total;

  Bag bag(String text) {
    List<Word> words = Word.in(text);
    return new Bag(
        words.stream()
            .mapToInt(word -> numbers.computeIfAbsent(word.folded(), _ -> numbers.size()))
            .toArray());
  }

  /** Takes a line into account. */
  void count(Line line) {
    total++;
    lines = numbers.size() > lines.length ? Arrays.copyOf(lines, 2 * numbers.size()) : lines;
    line.bags().stream().flatMapToInt(Bag::distinct).distinct().forEach(word -> lines[word]++);
  }

  double weight(int word) {
    return Math.log(1 + (double) total / lines[word]);
  }
}
