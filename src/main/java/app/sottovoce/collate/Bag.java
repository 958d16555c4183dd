package app.sottovoce.collate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The words of a reading whatever their order, as numbers of a {@link Vocabulary}, ascending. */
final class Bag {
  private final int[] words;

  Bag(int[] words) {
    this.words = words.clone();
    Arrays.sort(this.words);
  }

  int size() {
    return words.length;
  }

  IntStream distinct() {
    return Arrays.stream(words).distinct();
  }

  double weight(Vocabulary vocabulary) {
    return Arrays.stream(words).mapToDouble(vocabulary::weight).sum();
  }

  /** The words that both have, each as often as both have it. */
  Bag common(Bag other) {
    int[] common = new int[Math.min(words.length, other.words.length)];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        common[count++] = words[i];
        i++;
        j++;
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Bag(Arrays.copyOf(common, count));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bag bag && Arrays.equals(words, bag.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
