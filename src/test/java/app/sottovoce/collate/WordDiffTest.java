package app.sottovoce.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.collate.WordDiff.Side;
import app.sottovoce.collate.WordDiff.Stretch;
import app.sottovoce.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void anExchangedWordIsToldOnBothSides() {
    assertEquals(
        new WordDiff(
            List.of(
                new Stretch(Side.BOTH, new Span(0, 10), new Span(0, 10)),
                new Stretch(Side.LEFT, new Span(11, 15), new Span(10, 10)),
                new Stretch(Side.RIGHT, new Span(15, 15), new Span(11, 17)),
                new Stretch(Side.BOTH, new Span(17, 22), new Span(19, 24)))),
        WordDiff.of("It is only rope, Marsh", "It is only cables. Marsh"));
  }

  @Test
  void caseAndPunctuationDoNotCount() {
    assertTrue(WordDiff.of("Don’t — you ‘hear’ me?!", "don't you HEAR: me").isSame());
    assertTrue(WordDiff.of("1,000 well-known ships", "1000 well known ships").isSame());
    assertTrue(WordDiff.of("Straße, ﬁn", "STRASSE fin").isSame());
  }

  @Test
  void figuresAndCurrenciesThatDifferCount() {
    assertEquals(List.of("=a", "-3.5", "+35"), told("a 3.5", "a 35"));
    assertEquals(List.of("-$", "+£", "=5"), told("$5", "£5"));
  }

  @Test
  void wordsThatOneSideLacksHaveAnEmptyPlaceOnTheOther() {
    assertEquals(
        List.of(
            new Stretch(Side.RIGHT, new Span(0, 0), new Span(0, 3)),
            new Stretch(Side.BOTH, new Span(2, 6), new Span(5, 9))),
        WordDiff.of("“ well”", "Yes, well").stretches());
  }

  @Test
  void textsWithoutWordsHaveNothingToCompare() {
    assertEquals(List.of(), WordDiff.of("… — ?", "  ").stretches());
    assertEquals(List.of("-one two"), told("one two", ""));
  }

  @Test
  void spansCountUtf16UnitsAndKeepMarksWithTheirLetters() {
    assertEquals(List.of("=𝒜da", "-cafe\u0301", "+bar"), told("😀 𝒜da cafe\u0301", "Ada 😀 bar"));
  }

  @Test
  void scriptsWithoutSpacesAreComparedLetterByLetter() {
    assertEquals(List.of("=我们", "-去", "+来", "=了"), told("我们去了", "我们来了。"));
  }

  @Test
  void softHyphensAndJoinersInsideAWordDoNotCount() {
    assertTrue(WordDiff.of("co\u00adoperate", "cooperate").isSame());
  }

  @Test
  void theLongestCommonRunOfWordsIsFound() {
    assertEquals(List.of("-a", "=b c", "+x", "=d", "-e", "=f"), told("a b c d e f", "b c x d f"));
  }

  @Test
  void tenThousandWordsAreComparedInLittleMemory() {
    String left = "one two three ".repeat(2_000);
    String right = "three four one ".repeat(2_000);
    int common =
        WordDiff.of(left, right).stretches().stream()
            .filter(s -> s.side() == Side.BOTH)
            .mapToInt(
                s -> Word.in(left.substring((int) s.left().start(), (int) s.left().end())).size())
            .sum();
    assertEquals(3_999, common);
  }

  @Property
  void aTextIsTheSameAsItself(@ForAll String text) {
    assertTrue(WordDiff.of(text, text).isSame());
  }

  @Property
  void theStretchesGiveBackTheWordsOfBothSides(
      @ForAll("sentences") String left, @ForAll("sentences") String right) {
    List<String> leftWords = new ArrayList<>();
    List<String> rightWords = new ArrayList<>();
    for (Stretch stretch : WordDiff.of(left, right).stretches()) {
      List<String> l = words(left, stretch.left());
      List<String> r = words(right, stretch.right());
      assertEquals(stretch.side() == Side.RIGHT, l.isEmpty());
      assertEquals(stretch.side() == Side.LEFT, r.isEmpty());
      if (stretch.side() == Side.BOTH) {
        assertEquals(l, r);
      }
      leftWords.addAll(l);
      rightWords.addAll(r);
    }
    assertEquals(words(left), leftWords);
    assertEquals(words(right), rightWords);
  }

  @Property
  void asMuchIsCommonAsInTheTableOfAllSubsequences(
      @ForAll("sentences") String left, @ForAll("sentences") String right) {
    int common =
        WordDiff.of(left, right).stretches().stream()
            .filter(s -> s.side() == Side.BOTH)
            .mapToInt(s -> words(left, s.left()).size())
            .sum();
    assertEquals(longestCommon(words(left), words(right)), common);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "We", "we", "came", "to", "to", "help,", "“you”", "don’t", "—", "…", "3.5")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  private static int longestCommon(List<String> left, List<String> right) {
    int[][] table = new int[left.size() + 1][right.size() + 1];
    for (int i = 1; i <= left.size(); i++) {
      for (int j = 1; j <= right.size(); j++) {
        table[i][j] =
            left.get(i - 1).equals(right.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[left.size()][right.size()];
  }

  /** The stretches in short: {@code =} both, {@code -} left, {@code +} right. */
  private static List<String> told(String left, String right) {
    return WordDiff.of(left, right).stretches().stream()
        .map(
            s ->
                switch (s.side()) {
                  case BOTH -> "=" + cut(left, s.left());
                  case LEFT -> "-" + cut(left, s.left());
                  case RIGHT -> "+" + cut(right, s.right());
                })
        .toList();
  }

  private static String cut(String text, Span span) {
    return text.substring((int) span.start(), (int) span.end());
  }

  private static List<String> words(String text, Span span) {
    return span.length() == 0 ? Collections.emptyList() : words(cut(text, span));
  }

  private static List<String> words(String text) {
    return Word.in(text).stream().map(Word::folded).toList();
  }
}
