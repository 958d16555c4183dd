package app.sottovoce.quote;

/**
 * By what construction a speaker was found, with the share of cases in which it was right on the
 * development articles (see docs/quotes.md).
 */
public enum Rule {
  AFTER("clause-after", 96, "a clause of reporting follows the quotation"),
  ACCORDING("according-to", 75, "the words are attributed with “according to”"),
  COLON("colon", 62, "a colon after the speaker leads to the quotation"),
  BEFORE("clause-before", 92, "a verb of reporting with its subject leads to the quotation"),
  DEPENDENT(
      "participle", 80, "a verb of reporting without a subject of its own leads to the quotation"),
  SPEECH_NOUN("speech-noun", 50, "a noun of speaking that is somebody's leads to the quotation"),
  LATE("clause-late", 87, "a clause of reporting ends the sentence"),
  HEADLINE("headline", 82, "the headline begins with the speaker"),
  SUBJECT("subject", 48, "it is the subject of the sentence"),
  SAME_PARAGRAPH("same-paragraph", 97, "the paragraph keeps its speaker"),
  NARRATIVE("new-subject", 75, "the sentence before brings a new subject"),
  NEXT_SENTENCE("next-sentence", 80, "the next sentence of the paragraph names the speaker"),
  PARAGRAPH_BEFORE(
      "paragraph-before",
      79,
      "the paragraph is nothing but quotation and keeps the speaker before it"),
  TURN("turn", 80, "two people speak by turns, and it is the turn of this one"),
  SENTENCE_BEFORE("sentence-before", 59, "it is the subject of the sentence before"),
  SIGNATURE("signature", 85, "a name behind a dash signs the words"),
  GOES_ON("goes-on", 60, "the quotation runs over several lines"),
  LABEL("label", 60, "the marks enclose the name of the speaker"),
  PARAPHRASE("paraphrase", 80, "a verb of reporting tells it in other words"),
  NONE("no-speaker", 0, "nothing names a speaker");

  private final String id;
  private final int percent;
  private final String reason;

  Rule(String id, int percent, String reason) {
    this.id = id;
    this.percent = percent;
    this.reason = reason;
  }

  /** The name by which results and the manual call the rule. */
  public String id() {
    return id;
  }

  /** How often it was right, 0 to 100. */
  public int percent() {
    return percent;
  }

  /** Why it decides as it does, in words that follow "because". */
  public String reason() {
    return reason;
  }
}
