package app.sottovoce.quote;

import app.sottovoce.text.Stretch;

/**
 * How likely a speaker is right: the share of like cases that were right on one half of the
 * development articles. It depends on the rule, for three rules on how far the words that name the
 * speaker are from the quotation, and on whether a pronoun had to be resolved. {@code
 * docs/quotes.md} shows how well these figures hold on the other half.
 */
final class Confidence {
  /** In UTF-16 units between the quotation and the words that name the speaker. */
  private static final int NEAR = 40;

  private static final int MIDDLE = 120;

  /** Of a hundred pronouns in the right place so many were resolved to the right person. */
  private static final int PRONOUN_PERCENT = 95;

  private Confidence() {}

  /**
   * The probability in percent.
   *
   * @param quotation the run, marks included
   * @param mention the words that name its speaker
   * @param guessed whether these words are no name, so that the article has to tell whose they are
   */
  static int percent(Rule rule, Stretch quotation, Stretch mention, boolean guessed) {
    int gap =
        mention.start() >= quotation.end()
            ? mention.start() - quotation.end()
            : Math.max(0, quotation.start() - mention.end());
    int percent = atDistance(rule, gap);
    return guessed ? percent * PRONOUN_PERCENT / 100 : percent;
  }

  private static int atDistance(Rule rule, int gap) {
    return switch (rule) {
      case SAME_PARAGRAPH -> byDistance(gap, 98, 94, 83);
      case DEPENDENT -> byDistance(gap, 91, 83, 65);
      case BEFORE -> byDistance(gap, 93, 93, 86);
      case AFTER,
          TURN,
          ACCORDING,
          COLON,
          SPEECH_NOUN,
          LATE,
          HEADLINE,
          SUBJECT,
          NARRATIVE,
          NEXT_SENTENCE,
          PARAGRAPH_BEFORE,
          SENTENCE_BEFORE,
          SIGNATURE,
          GOES_ON,
          LABEL,
          PARAPHRASE,
          NONE ->
          rule.percent();
    };
  }

  private static int byDistance(int gap, int near, int middle, int far) {
    if (gap >= MIDDLE) {
      return far;
    }
    return gap < NEAR ? near : middle;
  }
}
