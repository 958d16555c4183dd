package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRunsTest {

  @Test
  void curlyMarksPointTheWay() {
    assertEquals(List.of("“Come in,”", "“sit down.”"), runs("“Come in,” she said, “sit down.”"));
  }

  @Test
  void straightMarksAlternate() {
    assertEquals(
        List.of("\"Come in,\"", "\"sit down.\""), runs("\"Come in,\" she said, \"sit down.\""));
  }

  @Test
  void aRunThatAnotherOpeningMarkCutsOffIsDropped() {
    assertEquals(List.of("\"and four.\""), runs("\"One of three, he said, \"and four.\""));
  }

  @Test
  void britishSingleMarksDoNotEndAtApostrophes() {
    assertEquals(
        List.of("‘It’s the ministers’ fault, isn’t it?’", "‘No.’"),
        runs("‘It’s the ministers’ fault, isn’t it?’ he asked. The girls’ aunt said: ‘No.’"));
  }

  @Test
  void straightSingleMarksDoNotBeginAtElisions() {
    assertEquals(
        List.of("'I was born in the '70s,'"),
        runs("'I was born in the '70s,' he said, rock 'n' roll and 'tis over."));
  }

  @Test
  void singleMarksWithoutPunctuationCloseBeforeTheSentenceGoesOn() {
    assertEquals(
        List.of("‘I will see to it’"),
        runs("She told him, ‘I will see to it’ if asked, a phrase that stuck."));
  }

  @Test
  void marksWithinAQuotationBelongToIt() {
    assertEquals(List.of("“He said ‘never’ twice.”"), runs("“He said ‘never’ twice.”"));
    assertEquals(
        List.of("‘He said “never” twice.’"),
        runs("‘He said “never” twice.’ A ‘second’ one.").subList(0, 1));
  }

  @Test
  void frenchGermanAndJapaneseMarksPair() {
    assertEquals(List.of("« Bonjour »"), runs("« Bonjour », dit-elle."));
    assertEquals(List.of("„Guten Tag“", "„ja“"), runs("„Guten Tag“, sagte er, „ja“."));
    assertEquals(List.of("»Guten Tag«"), runs("»Guten Tag«, sagte er."));
    assertEquals(List.of("「はい」"), runs("彼は「はい」と言った。"));
  }

  @Test
  void aQuotationMayRunOverLinesWithoutMarksOfTheirOwn() {
    List<QuotedRun> runs = QuotedRuns.in("He said: ‘One.\nTwo.\nThree.’ And left.");
    assertEquals(
        List.of("‘One.", "Two.", "Three.’"),
        texts("He said: ‘One.\nTwo.\nThree.’ And left.", runs));
    assertEquals(List.of(false, true, true), runs.stream().map(QuotedRun::continues).toList());
    assertEquals(
        List.of("One.", "Two.", "Three."),
        runs.stream().map(r -> r.words().of("He said: ‘One.\nTwo.\nThree.’ And left.")).toList());
  }

  @Test
  void anOpenParagraphGoesOnInTheNextThatOpensWithAMark() {
    String text = "“First paragraph.\n\n“Second paragraph,” she said.";
    List<QuotedRun> runs = QuotedRuns.in(text);
    assertEquals(List.of("“First paragraph.", "“Second paragraph,”"), texts(text, runs));
    assertEquals(List.of(false, true), runs.stream().map(QuotedRun::continues).toList());
    assertEquals(List.of(false, true), runs.stream().map(QuotedRun::closed).toList());
  }

  @Test
  void anUnclosedQuotationKeepsItsLineAndNoMore() {
    assertEquals(
        List.of("“It never ends", "“Over,”"),
        runs("“It never ends\nA line between.\nHe said “Over,” at last."));
  }

  @Test
  void anApostropheThatNothingClosesIsNoQuotation() {
    assertEquals(List.of(), runs("The 'uns came over the hill.\nNobody minded."));
  }

  @Test
  void aStraightMarkAfterAColonOpens() {
    assertEquals(
        List.of("\"I never heard of it.\""), runs("Mary Poe (R-Ohio):\"I never heard of it.\""));
  }

  @Test
  void emojiDoNotShiftOffsets() {
    assertEquals(List.of("“😀 fine”"), runs("😀 “😀 fine” 😀"));
  }

  private static List<String> runs(String text) {
    return texts(text, QuotedRuns.in(text));
  }

  private static List<String> texts(String text, List<QuotedRun> runs) {
    return runs.stream().map(r -> r.whole().of(text)).toList();
  }
}
