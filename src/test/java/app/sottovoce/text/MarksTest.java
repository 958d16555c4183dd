package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pair of marks in sentences of its language, and what looks like a mark and is none. */
class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          “It rains,” she said.;                         “It rains,”
          "It rains," she said.;                         "It rains,"
          ‘It rains,’ she said.;                         ‘It rains,’
          'It rains,' she said.;                         'It rains,'
          « Il pleut », dit-elle.;                       « Il pleut »
          Elle a dit ‹ oui › hier.;                      ‹ oui ›
          „Es regnet“, sagte sie.;                       „Es regnet“
          „Es regnet”, sagte sie.;                       „Es regnet”
          „Es regnet", sagte sie.;                       „Es regnet"
          ‚Es regnet‘, sagte sie.;                       ‚Es regnet‘
          »Es regnet«, sagte sie.;                       »Es regnet«
          ›Es regnet‹, sagte sie.;                       ›Es regnet‹
          «Llueve», dijo ella.;                          «Llueve»
          «Piove», disse lei.;                           «Piove»
          «Идёт дождь», — сказала она.;                  «Идёт дождь»
          „Идёт дождь“, — сказала она.;                  „Идёт дождь“
          «Іде дощ», — сказала вона.;                    «Іде дощ»
          「雨だ」と彼は言った。;                        「雨だ」
          『雨だ』と彼は言った。;                        『雨だ』
          היא אמרה: ״יורד גשם״.;                         ״יורד גשם״
          قالت: «إنها تمطر».;                            «إنها تمطر»
          """)
  void eachPairEncloses(String text, String run) {
    assertEquals(List.of(run), runs(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“He said ‘never’ twice.”",
        "‘He said “never” twice.’",
        "« Il a dit “jamais” deux fois. »",
        "« Il a dit ‹ jamais › deux fois. »",
        "„Er hat ‚nie‘ gesagt.“",
        "»Er hat ›nie‹ gesagt.«",
        "«Он сказал „никогда“ дважды.»",
        "「彼は『はい』と言った」"
      })
  void aQuotationWithinAnotherBelongsToIt(String run) {
    assertEquals(List.of(run), runs(run + " x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pole is 6' 2\" tall.",
        "The board is 5″ wide and 3′ long.",
        "It's the dogs' bowl, rock 'n' roll, the '90s and the ’90s; tell 'em, y'all.",
        "C’était aujourd’hui qu’il l’a vu.",
        "L’altro ieri all’alba.",
        "צה״ל הודיע אתמול."
      })
  void apostrophesAndPrimesEncloseNothing(String text) {
    assertEquals(List.of(), runs(text));
  }

  @Test
  void primesDoNotSpoilTheQuotationBesideThem() {
    assertEquals(List.of("“It fits,”"), runs("“It fits,” said Poe, who is 6'2\" tall."));
    assertEquals(List.of("‘Tell ’em in the ’90s,’"), runs("‘Tell ’em in the ’90s,’ he said."));
    assertEquals(
        List.of("‘The boys’ shoes are new,’"), runs("‘The boys’ shoes are new,’ he said."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          “It rains," she said. "It pours,” he said.;    “It rains,"|"It pours,”
          „Es regnet", sagt sie, „und wie”.;             „Es regnet"|„und wie”
          “It rains, she said.;                          “It rains, she said.
          « Il pleut, dit-elle.;                         « Il pleut, dit-elle.
          """)
  void mismatchedAndUnclosedMarksKeepWhatIsSafe(String text, String runs) {
    assertEquals(List.of(runs.split("\\|")), runs(text));
  }

  @ParameterizedTest
  @CsvSource({"“, ”", "\", \"", "«, »", "„, “", "»,«", "‘, ’", "「, 」"})
  void everyParagraphMayOpenAgain(String opening, String closing) {
    String text = opening + "One.\n\n" + opening + "Two.\n\n" + opening + "Three." + closing + " x";
    assertEquals(
        List.of(opening + "One.", opening + "Two.", opening + "Three." + closing), runs(text));
    assertEquals(
        List.of(false, true, true),
        QuotedRuns.in(text).stream().map(QuotedRun::continues).toList());
  }

  @Test
  void emojiCombiningAndRightToLeftCharactersKeepTheirOffsets() {
    assertEquals(
        List.of("“é\u0301 👩‍👩‍👧 ok,”", "“no 👍🏽!”"),
        runs("👩‍👩‍👧 é “é\u0301 👩‍👩‍👧 ok,” 👍🏽 “no 👍🏽!”"));
    assertEquals(List.of("«נחמד»", "“لطيف”"), runs("😀 «נחמד» \u202B“لطيف”\u202C."));
  }

  private static List<String> runs(String text) {
    return QuotedRuns.in(text).stream().map(r -> r.whole().of(text)).toList();
  }
}
