package app.sottovoce.collate;

import app.sottovoce.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How the words of two readings differ: what both have, what only one has, in the order of the
 * words. Words are compared whatever their case and punctuation. No two neighbouring stretches are
 * of one kind; where words were exchanged for others, those of the left stand first.
 *
 * <p>The words that both have are a longest common subsequence, found by D. S. Hirschberg's method
 * ("A linear space algorithm for computing maximal common subsequences", Communications of the ACM
 * 18, 1975): time goes with the product of the numbers of words, memory with their sum.
 */
public record WordDiff(List<Stretch> stretches) {

  /** Who has the words of a stretch. */
  public enum Side {
    BOTH,
    LEFT,
    RIGHT
  }

  /**
   * Words that follow one another.
   *
   * @param left where the left text has them, in UTF-16 code units, from the first letter to the
   *     last; empty, right after the word before, if it does not have them
   * @param right the same in the right text
   */
  public record Stretch(Side side, Span left, Span right) {}

  public WordDiff {
    stretches = List.copyOf(stretches);
  }

  public static WordDiff of(String left, String right) {
    return new Comparison(Word.in(left), Word.in(right)).diff();
  }

  /** Whether both have the same words. */
  public boolean isSame() {
    return stretches.stream().allMatch(stretch -> stretch.side() == Side.BOTH);
  }

  /** The comparison of two texts word by word. */
  private static final class Comparison {
    private final List<Word> left;
    private final List<Word> right;
    private final BitSet commonLeft = new BitSet();
    private final BitSet commonRight = new BitSet();

    Comparison(List<Word> left, List<Word> right) {
      this.left = left;
      this.right = right;
    }

    WordDiff diff() {
      mark(0, left.size(), 0, right.size());
      List<Stretch> stretches = new ArrayList<>();
      int l = 0;
      int r = 0;
      while (l < left.size() || r < right.size()) {
        int leftEnd = l;
        int rightEnd = r;
        Side side;
        if (l < left.size() && !commonLeft.get(l)) {
          side = Side.LEFT;
          leftEnd = end(commonLeft.nextSetBit(l), left);
        } else if (r < right.size() && !commonRight.get(r)) {
          side = Side.RIGHT;
          rightEnd = end(commonRight.nextSetBit(r), right);
        } else {
          side = Side.BOTH;
          int length = Math.min(commonLeft.nextClearBit(l) - l, commonRight.nextClearBit(r) - r);
          leftEnd = l + length;
          rightEnd = r + length;
        }
        stretches.add(new Stretch(side, span(left, l, leftEnd), span(right, r, rightEnd)));
        l = leftEnd;
        r = rightEnd;
      }
      return new WordDiff(stretches);
    }

    /** Marks the common words of two stretches, each from a first to before a last word. */
    private void mark(int l, int leftEnd, int r, int rightEnd) {
      int from = l;
      int to = leftEnd;
      int rightFrom = r;
      int rightTo = rightEnd;
      while (from < to && rightFrom < rightTo && same(from, rightFrom)) {
        mark(from++, rightFrom++);
      }
      while (from < to && rightFrom < rightTo && same(to - 1, rightTo - 1)) {
        mark(--to, --rightTo);
      }
      if (from == to || rightFrom == rightTo) {
        return;
      }
      if (to - from == 1) {
        for (int i = rightFrom; i < rightTo; i++) {
          if (same(from, i)) {
            mark(from, i);
            return;
          }
        }
        return;
      }
      int middle = (from + to) / 2;
      int[] before = lengths(from, middle, rightFrom, rightTo);
      int[] after = lengthsBackwards(middle, to, rightFrom, rightTo);
      int cut = 0;
      for (int i = 1; i < before.length; i++) {
        if (before[i] + after[i] > before[cut] + after[cut]) {
          cut = i;
        }
      }
      mark(from, middle, rightFrom, rightFrom + cut);
      mark(middle, to, rightFrom + cut, rightTo);
    }

    /**
     * How many words a stretch on the left has in common with each beginning of one on the right.
     */
    private int[] lengths(int from, int to, int rightFrom, int rightTo) {
      int[] lengths = new int[rightTo - rightFrom + 1];
      for (int i = from; i < to; i++) {
        int diagonal = 0;
        for (int j = 1; j < lengths.length; j++) {
          int above = lengths[j];
          lengths[j] = same(i, rightFrom + j - 1) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
          diagonal = above;
        }
      }
      return lengths;
    }

    /** The same with each end of the stretch on the right. */
    private int[] lengthsBackwards(int from, int to, int rightFrom, int rightTo) {
      int[] lengths = new int[rightTo - rightFrom + 1];
      for (int i = to - 1; i >= from; i--) {
        int diagonal = 0;
        for (int j = lengths.length - 2; j >= 0; j--) {
          int below = lengths[j];
          lengths[j] = same(i, rightFrom + j) ? diagonal + 1 : Math.max(below, lengths[j + 1]);
          diagonal = below;
        }
      }
      return lengths;
    }

    private boolean same(int l, int r) {
      return left.get(l).folded().equals(right.get(r).folded());
    }

    private void mark(int l, int r) {
      commonLeft.set(l);
      commonRight.set(r);
    }

    private static int end(int next, List<Word> words) {
      return next < 0 ? words.size() : next;
    }

    private static Span span(List<Word> words, int from, int to) {
      if (from == to) {
        int place = from == 0 ? 0 : words.get(from - 1).end();
        return new Span(place, place);
      }
      return new Span(words.get(from).start(), words.get(to - 1).end());
    }
  }
}
