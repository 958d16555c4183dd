package app.sottovoce.read.script;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Percent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a lip reader noted about how sure they were, beside the words. The notes stay in the words;
 * here they are put into the terms of the vocabulary.
 *
 * @param confidence how sure of the words, by the least sure of the marks; to be confirmed
 * @param note words between which the lip reader could not decide; else empty
 */
record ScriptMarks(Optional<Assessment> confidence, String note) {

  /** The rule's name, as the manual lists it. */
  static final String RULE = "lip-reader-mark";

  private static final Pattern MARK = Pattern.compile("\\(([^()]{1,30})\\)");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");
  private static final Pattern QUESTION = Pattern.compile("\\?+");
  private static final String WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’-]{0,30}";
  private static final Pattern ALTERNATIVES =
      Pattern.compile("(?<![\\p{L}/])" + WORD + "(?:/" + WORD + "){1,9}(?![\\p{L}/])");

  /** What lip readers write, in the terms of ICD 203; described in docs/formats.md. */
  private static final Map<String, Likelihood> WORDS =
      Map.ofEntries(
          Map.entry("certain", Likelihood.ALMOST_CERTAIN),
          Map.entry("almost certain", Likelihood.ALMOST_CERTAIN),
          Map.entry("sure", Likelihood.ALMOST_CERTAIN),
          Map.entry("clear", Likelihood.ALMOST_CERTAIN),
          Map.entry("very likely", Likelihood.VERY_LIKELY),
          Map.entry("confident", Likelihood.VERY_LIKELY),
          Map.entry("high confidence", Likelihood.VERY_LIKELY),
          Map.entry("likely", Likelihood.LIKELY),
          Map.entry("probable", Likelihood.LIKELY),
          Map.entry("probably", Likelihood.LIKELY),
          Map.entry("fairly sure", Likelihood.LIKELY),
          Map.entry("possible", Likelihood.ROUGHLY_EVEN),
          Map.entry("possibly", Likelihood.ROUGHLY_EVEN),
          Map.entry("maybe", Likelihood.ROUGHLY_EVEN),
          Map.entry("perhaps", Likelihood.ROUGHLY_EVEN),
          Map.entry("unsure", Likelihood.ROUGHLY_EVEN),
          Map.entry("not sure", Likelihood.ROUGHLY_EVEN),
          Map.entry("uncertain", Likelihood.ROUGHLY_EVEN),
          Map.entry("medium confidence", Likelihood.ROUGHLY_EVEN),
          Map.entry("unlikely", Likelihood.UNLIKELY),
          Map.entry("doubtful", Likelihood.UNLIKELY),
          Map.entry("guess", Likelihood.UNLIKELY),
          Map.entry("low confidence", Likelihood.UNLIKELY),
          Map.entry("very unlikely", Likelihood.VERY_UNLIKELY));

  static ScriptMarks in(String words) {
    return new ScriptMarks(confidence(words), note(words));
  }

  private static Optional<Assessment> confidence(String words) {
    List<Assessment> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(words);
    while (matcher.find()) {
      mark(matcher.group(1).strip().toLowerCase(Locale.ROOT), matcher.group())
          .ifPresent(marks::add);
    }
    return marks.stream()
        .min(Comparator.comparingInt(mark -> mark.percent().orElseThrow().middle()));
  }

  private static Optional<Assessment> mark(String inside, String mark) {
    Matcher percent = PERCENT.matcher(inside);
    if (percent.matches() && Integer.parseInt(percent.group(1)) <= 100) {
      int value = Integer.parseInt(percent.group(1));
      return Optional.of(assessment(Likelihood.ofPercent(value), new Percent(value, value), mark));
    }
    Likelihood likelihood =
        QUESTION.matcher(inside).matches() ? Likelihood.ROUGHLY_EVEN : WORDS.get(inside);
    return Optional.ofNullable(likelihood).map(band -> assessment(band, band.percent(), mark));
  }

  private static Assessment assessment(Likelihood likelihood, Percent percent, String mark) {
    return new Assessment(
        likelihood.term(),
        Optional.of(percent),
        Optional.of(new By.Rule(RULE)),
        Optional.empty(),
        Optional.of("The lip reader marked the words “" + mark + "”"),
        Extra.NONE);
  }

  private static String note(String words) {
    List<String> notes = new ArrayList<>();
    Matcher matcher = ALTERNATIVES.matcher(words);
    while (matcher.find()) {
      notes.add("Either " + String.join(" or ", matcher.group().split("/")) + ".");
    }
    return String.join(" ", notes);
  }
}
