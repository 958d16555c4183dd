package app.sottovoce.collate;

/**
 * How like two lines are.
 *
 * @param score 0 to 100
 * @param weight what the pair adds to a chain of pairs: more if it is likelier, and if its words
 *     are many and rare
 * @param shared how many words both have
 * @param words of how many
 * @param within whether the shorter is taken as a part of the longer
 */
record Likeness(
    int score, double weight, int shared, int words, boolean within, Match.Speakers speakers) {

  static final Likeness NONE = new Likeness(0, 0, 0, 0, false, Match.Speakers.UNKNOWN);

  /** What remains of the score of a line within another, told to be a part or not. */
  private static final double PART = 0.95;

  private static final double PERHAPS_PART = 0.88;

  /** Fewer words than this stand in too many lines by chance to be a part of one. */
  private static final int LEAST_PART = 2;

  private static final int LEAST_PERHAPS_PART = 3;

  /** One or two words in common are soon in common by chance. */
  private static final double ONE_WORD = 0.75;

  private static final double TWO_WORDS = 0.9;

  private static final double SPEAKER_UNKNOWN = 0.95;
  private static final double ANOTHER_SPEAKER = 0.65;

  static Likeness of(
      Bag one,
      boolean oneIsPart,
      Bag other,
      boolean otherIsPart,
      Match.Speakers speakers,
      Vocabulary vocabulary) {
    Bag common = one.common(other);
    if (common.size() == 0) {
      return NONE;
    }
    double shared = common.weight(vocabulary);
    double first = one.weight(vocabulary);
    double second = other.weight(vocabulary);
    // Dice's coefficient of the weighted words.
    double whole = 2 * shared / (first + second);
    boolean told = one.size() <= other.size() ? oneIsPart : otherIsPart;
    int shorter = Math.min(one.size(), other.size());
    double part =
        shorter >= (told ? LEAST_PART : LEAST_PERHAPS_PART)
            ? shared / Math.min(first, second) * (told ? PART : PERHAPS_PART)
            : 0;
    double likely = Math.max(whole, part) * few(common.size()) * trust(speakers);
    return new Likeness(
        (int) Math.round(100 * likely),
        likely * likely * likely * shared,
        common.size(),
        part > whole ? shorter : Math.max(one.size(), other.size()),
        part > whole,
        speakers);
  }

  private static double few(int words) {
    return words == 1 ? ONE_WORD : words == 2 ? TWO_WORDS : 1;
  }

  private static double trust(Match.Speakers speakers) {
    return switch (speakers) {
      case SAME -> 1;
      case UNKNOWN -> SPEAKER_UNKNOWN;
      case OTHER -> ANOTHER_SPEAKER;
    };
  }
}
