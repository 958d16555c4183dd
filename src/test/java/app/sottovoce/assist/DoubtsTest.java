package app.sottovoce.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.assist.Doubt.Kind;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final Project QUAY = Examples.quay();

  /** Said by Ada Marsh on the record, reviewed by nobody, doubted by nobody. */
  private static final Utterance PLAIN =
      Utterance.of("u9", 9, Reading.of("r9", "Mind the step.")).withSpeaker(Optional.of("p1"));

  private static final Utterance LIP_READ =
      PLAIN.withKind(Optional.of(app.sottovoce.model.Kind.LIP_READ));

  @Test
  void whatIsPlainIsNotDoubted() {
    assertEquals(List.of(), Doubts.of(QUAY, PLAIN));
  }

  @Test
  void anUtteranceWithoutASpeakerIsDoubtedUntilItIsReviewed() {
    Utterance nobodys = PLAIN.withSpeaker(Optional.empty());
    assertEquals(List.of("NO_SPEAKER 0 Nobody is named as having said it"), told(nobodys));
    assertEquals(List.of(), told(nobodys.withStatus(Status.REVIEWED)));
  }

  @Test
  void aSpeakerGuessedFromAPronounIsDoubtedUntilAnAnalystSaysSo() {
    assertEquals(
        List.of("GUESSED_SPEAKER 67 Ada Marsh is only a guess: “she” after Marsh"),
        told(PLAIN.withSpeakerConfidence(suggested(Likelihood.LIKELY, "“she” after Marsh"))));
    assertEquals(
        List.of(),
        told(PLAIN.withSpeakerConfidence(suggested(Likelihood.VERY_LIKELY, "named before it"))));
    assertEquals(List.of(), told(PLAIN.withSpeakerConfidence(sure(Likelihood.UNLIKELY))));
  }

  @Test
  void readingsWithOtherWordsAreDoubtedUntilAnAnalystSaysHowSureTheyAre() {
    Utterance two =
        PLAIN.withReadings(
            List.of(reading("r1", "Mind the step."), reading("r2", "Mind that stair")));
    assertEquals(
        List.of("DIFFERING_READINGS 30 Two readings differ: “the step” or “that stair”"),
        told(two));
    Reading settled = two.readings().getFirst().withConfidence(sure(Likelihood.LIKELY));
    assertEquals(List.of(), told(two.withReading(settled)));
    assertEquals(List.of(), told(two.withStatus(Status.REVIEWED)));
  }

  @Test
  void readingsThatDifferInPunctuationOnlyAreNotDoubted() {
    assertEquals(
        List.of(),
        told(
            PLAIN.withReadings(
                List.of(reading("r1", "Mind the step."), reading("r2", "mind the step!")))));
  }

  @Test
  void whatAPartialQuotationLeavesOutIsNoDifference() {
    Reading part = reading("r2", "the step").withCompleteness(Optional.of(Completeness.PARTIAL));
    assertEquals(
        List.of(), told(PLAIN.withReadings(List.of(reading("r1", "Mind the step."), part))));
    assertEquals(
        List.of("DIFFERING_READINGS 60 Another reading has more words: “stone”"),
        told(
            PLAIN.withReadings(
                List.of(reading("r1", "Mind the step."), part.withText("the stone step")))));
  }

  @Test
  void aReadingThatLacksOrAddsWordsSaysWhich() {
    assertEquals(
        List.of("Another reading lacks words: “Mind”", "Another reading has more words: “Mind”"),
        List.of(
            reason(
                PLAIN.withReadings(
                    List.of(reading("r1", "Mind the step"), reading("r2", "the step")))),
            reason(
                PLAIN.withReadings(
                    List.of(reading("r1", "the step"), reading("r2", "Mind the step"))))));
  }

  @Test
  void lipReadWordsThatNobodyTrustsAreDoubtedWhileTheyStandAlone() {
    Utterance unsure =
        LIP_READ.withReadings(
            List.of(
                reading("r1", "Mind the step")
                    .withConfidence(suggested(Likelihood.UNLIKELY, "no sound"))));
    assertEquals(
        List.of(
            "UNSURE_WORDS 32 These lip-read words are “unlikely” (no sound), and no second reading"
                + " bears them out"),
        told(unsure));
    Utterance borneOut =
        unsure.withReadings(List.of(unsure.readings().getFirst(), reading("r2", "mind the step")));
    assertEquals(List.of(), told(borneOut));
    assertEquals(List.of(), told(unsure.withKind(Optional.empty())));
    assertEquals(
        List.of(),
        told(unsure.withReading(reading("r1", "x").withConfidence(sure(Likelihood.UNLIKELY)))));
  }

  @Test
  void lipReadWordsOfUnknownConfidenceAreDoubted() {
    assertEquals(
        List.of(
            "UNSURE_WORDS 0 Nobody has said how sure these lip-read words are, and no second"
                + " reading bears them out"),
        told(LIP_READ));
  }

  @Test
  void anOpinionWithoutEvidenceOrLikelihoodIsDoubtedWhileItIsHeld() {
    Interpretation opinion =
        new Interpretation(
            "i1",
            "An order",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Interpretation.Status.HELD,
            Extra.NONE);
    assertEquals(
        List.of(
            "NO_EVIDENCE 0 “An order” is held without evidence",
            "NO_LIKELIHOOD 0 Nobody has said how likely “An order” is"),
        told(PLAIN.withInterpretations(List.of(opinion))));
    assertEquals(
        List.of(),
        told(
            PLAIN.withInterpretations(
                List.of(opinion.withStatus(Interpretation.Status.REJECTED)))));
    assertEquals(
        List.of(
            "UNREVIEWED 0 “An order” is suggested as its meaning, and nobody has accepted or"
                + " rejected that"),
        told(
            PLAIN.withInterpretations(
                List.of(opinion.withStatus(Interpretation.Status.SUGGESTED)))));
  }

  @Test
  void aSuggestionIsDoubtedUntilItIsReviewed() {
    Utterance found = suggestion(PLAIN);
    assertEquals(
        List.of(
            "UNREVIEWED 90 Found by the rule “said-after”, right in 90 % of cases, and not"
                + " reviewed"),
        told(found));
    assertEquals(List.of(), told(found.withStatus(Status.REVIEWED)));
  }

  @Test
  void ofAMentionOnlyTheFindingIsDoubted() {
    Reading mention = reading("r1", "rope").withCompleteness(Optional.of(Completeness.MENTION));
    assertEquals(
        List.of(
            "UNREVIEWED 90 Found by the rule “said-after”, right in 90 % of cases, and not"
                + " reviewed"),
        told(
            suggestion(LIP_READ)
                .withSpeaker(Optional.empty())
                .withReadings(List.of(mention, reading("r2", "soap")))));
  }

  @Test
  void aTimeBeforeThatOfWhatIsToldBeforeIsDoubted() {
    Utterance before = PLAIN.withId("u8").withWhen(measured(5_000));
    Utterance earlier = PLAIN.withWhen(measured(4_000));
    assertEquals(
        Optional.of("It starts before “Mind the step.”, which is told before it"),
        Doubts.ofOrder(before, earlier).map(d -> d.reason().text()));
    assertEquals(Optional.empty(), Doubts.ofOrder(earlier, before));
    assertEquals(Optional.empty(), Doubts.ofOrder(before, before.withId("u9")));
    assertEquals(Optional.empty(), Doubts.ofOrder(before, earlier.withStatus(Status.REVIEWED)));
    When estimated = new When(4_000, 4_500, Basis.ESTIMATED, Basis.ESTIMATED, Extra.NONE);
    assertEquals(
        Optional.empty(), Doubts.ofOrder(before, earlier.withWhen(Optional.of(estimated))));
  }

  @Test
  void aProjectsDoubtsComeInTheOrderToldAndThenAsTheyAreBestSettled() {
    Project project =
        QUAY.with(PLAIN.withId("u0").withOrder(0).withSpeaker(Optional.empty()))
            .with(
                suggestion(
                    QUAY.utterance("u2")
                        .orElseThrow()
                        .withWhen(measured(500))
                        .withStatus(Status.DRAFT)));
    assertEquals(
        List.of(
            "u0 NO_SPEAKER",
            "u1 UNSURE_WORDS",
            "u2 UNSURE_WORDS",
            "u2 TIME_AGAINST_ORDER",
            "u2 UNREVIEWED",
            "u3 UNSURE_WORDS",
            "u4 UNSURE_WORDS"),
        Doubts.of(project).stream().map(d -> d.utterance() + " " + d.kind()).toList());
  }

  @Test
  void timesOfTwoSourcesDoNotContradictEachOther() {
    Utterance other = PLAIN.withId("u5").withOrder(1.5).withWhen(measured(9_000));
    assertEquals(
        List.of(),
        Doubts.of(QUAY.with(other)).stream()
            .filter(d -> d.kind() == Kind.TIME_AGAINST_ORDER)
            .toList());
  }

  @Test
  void longWordsAreCutInTheReason() {
    String text = "😀".repeat(200);
    assertEquals(
        "“" + "😀".repeat(79) + "…” is held without evidence",
        Sentence.of("doubt.no-evidence", text).text());
  }

  private static Utterance suggestion(Utterance utterance) {
    return new Utterance(
        utterance.id(),
        utterance.speaker(),
        utterance.addressee(),
        utterance.scene(),
        utterance.kind(),
        utterance.when(),
        utterance.order(),
        utterance.readings(),
        utterance.preferred(),
        utterance.speakerConfidence(),
        utterance.interpretations(),
        utterance.tags(),
        utterance.note(),
        utterance.status(),
        Optional.of(new Origin("said-after", 90, Extra.NONE)),
        utterance.extra());
  }

  private static List<String> told(Utterance utterance) {
    return Doubts.of(QUAY, utterance).stream()
        .map(d -> d.kind() + " " + d.percent() + " " + d.reason().text())
        .toList();
  }

  private static String reason(Utterance utterance) {
    return Doubts.of(QUAY, utterance).getFirst().reason().text();
  }

  private static Reading reading(String id, String text) {
    return Reading.of(id, text);
  }

  private static Optional<Assessment> suggested(Likelihood likelihood, String reason) {
    return Optional.of(Assessment.suggested(likelihood, "example", reason));
  }

  private static Optional<Assessment> sure(Likelihood likelihood) {
    return Optional.of(Assessment.by("a1", likelihood, Examples.NOW));
  }

  private static Optional<When> measured(long start) {
    return Optional.of(When.measured(start, start + 500));
  }
}
