package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule by an example: what an article says that an utterance meant, and whose opinion it is.
 */
class MeaningsTest {
  private static final String SAID = "“We shall wait,” Jane Poe said";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", a line that was read by some as a veiled promise.| a veiled promise (some)",
        ", a line many read as a veiled promise.            | a veiled promise (many)",
        ", a possible reference to the strike.              | the strike (the writer)",
        ", in an apparent reference to the strike.          | the strike (the writer)",
        ", a thinly veiled threat.                          | a thinly veiled threat (the writer)",
      })
  void aRemarkSetBehindTheQuotationIsAboutIt(String remark, String meaning) {
    assertEquals(
        List.of("We shall wait → " + meaning + " [" + rule(remark) + "]"), told(SAID + remark));
  }

  private static String rule(String remark) {
    return remark.startsWith(", in") ? "meaning-participle" : "meaning-apposition";
  }

  @Test
  void aRelativeClauseIsAboutWhatStandsBeforeIt() {
    assertEquals(
        List.of("We shall wait → the talks had failed (analysts) [meaning-relative]"),
        told(SAID + ", which analysts took to mean that the talks had failed."));
  }

  @Test
  void aParticipleIsAboutWhatIsReportedInItsSentence() {
    assertEquals(
        List.of("We shall wait → a long strike (the writer) [meaning-participle]"),
        told(SAID + ", hinting at a long strike."));
    assertEquals(
        List.of("We shall wait → the bus (the writer) [meaning-participle]"),
        told("Referring to the bus, Jane Poe said, “We shall wait”."));
  }

  @Test
  void theRemarkIsTheLastOneMade() {
    assertEquals(
        List.of("We shall wait → a threat to the union (the writer) [meaning-noun]"),
        told(SAID + ". The remark was widely seen as a threat to the union."));
    assertEquals(
        List.of("We shall wait → a coded message (analysts) [meaning-noun]"),
        told(SAID + ". Analysts said the phrase may have been a coded message."));
  }

  @Test
  void somebodysRemarkIsTheLastOneTheyMade() {
    assertEquals(
        List.of("We shall wait → a warning (the writer) [meaning-noun]"),
        told(SAID + ". “Thank you,” Mary Doe replied. Poe’s remark was interpreted as a warning."));
  }

  @Test
  void wordsTakenUpAgainBelongToTheUtteranceThatHasThem() {
    assertEquals(
        List.of("What a voyage it was → the road to peace (two diplomats) [meaning-echo]"),
        told(
            "“What a voyage it was,” Jane Poe said. “Indeed,” Mary Doe replied. The word “voyage”"
                + " was understood by two diplomats as the road to peace."));
    assertEquals(
        List.of("What a voyage it was → the road to peace (a former envoy) [meaning-echo]"),
        told(
                "“What a voyage it was,” Jane Poe said. The word “voyage” was discussed for days. A"
                    + " former ambassador took it for the road to peace.")
            .stream()
            .map(line -> line.replace("ambassador", "envoy"))
            .toList());
  }

  @Test
  void itIsWhatTheSentenceBeforeEndsWith() {
    assertEquals(
        List.of("We shall wait → a joke (the writer) [meaning-it]"),
        told(SAID + ". It may have been a joke."));
  }

  @Test
  void aSpeakerMayBeSaidToMeanSomething() {
    assertEquals(
        List.of("We shall wait → the bus (the writer) [meaning-speaker]"),
        told(SAID + ". She was probably referring to the bus."));
  }

  @Test
  void rivalGuessesBehindAnUtteranceAreAboutIt() {
    assertEquals(
        List.of(
            "It is only rope → a joke about the ship (some) [meaning-guess]",
            "It is only rope → a code (others) [meaning-guess]"),
        told(
            "The reply – “It is only rope” – puzzled everybody. Some think of a joke about the"
                + " ship; others suspect a code."));
  }

  @Test
  void alternativesAreApart() {
    assertEquals(
        List.of(
            "It is only rope → a knot (some) [meaning-echo]",
            "It is only rope → a password (some) [meaning-echo]"),
        told(
            "Jane Poe’s reply – “It is only rope” – puzzled everybody, though some speculated it"
                + " could refer to a knot or a password."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ". The remark was not a reference to the bus.",
        ". Was it a reference to the bus?",
        ". The move was seen as a threat.",
        ". Her earlier remark was seen as a threat.",
        ". She referred to him as “the captain” for years.",
        ". Mary Doe left early, signalling a shift."
      })
  void whatIsDeniedAskedOrSaidOfOtherThingsIsNoMeaning(String behind) {
    assertEquals(List.of(), told(SAID + behind));
  }

  @Test
  void theClauseIsTheEvidenceAndTheWordingTellsHowLikely() {
    String text = SAID + ". Some suspect that it could refer to a strike.";
    Said.Meaning meaning = said(text).getFirst().meanings().getFirst();
    assertEquals(List.of(new Span(text.indexOf("Some"), text.length() - 1)), meaning.evidence());
    assertEquals(
        Optional.of("Worded “could refer to”, the opinion of some."),
        meaning.likelihood().flatMap(Assessment::reason));
    assertEquals(Optional.of("unlikely"), meaning.likelihood().map(Assessment::term));
  }

  @Test
  void withoutAWordOfDoubtNothingIsSaidOfTheLikelihood() {
    assertEquals(
        Optional.empty(),
        said(SAID + ", hinting at a strike.").getFirst().meanings().getFirst().likelihood());
  }

  private static List<String> told(String text) {
    return said(text).stream()
        .flatMap(
            s ->
                s.meanings().stream().map(m -> s.text() + " → " + m.text() + " [" + m.rule() + "]"))
        .toList();
  }

  private static List<Said> said(String text) {
    return new QuoteFinder().said(Source.of("a", Source.Kind.ARTICLE, "t", text));
  }
}
