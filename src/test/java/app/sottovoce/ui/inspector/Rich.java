package app.sottovoce.ui.inspector;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Optional;

/** The quay with more said about it: a second source, hops, rival interpretations, suggestions. */
final class Rich {
  private static final String LINE = "It is holy rope, honest.";

  private Rich() {}

  static Project quay() {
    Project quay = Examples.quay();
    Source article =
        quay.source("s1")
            .orElseThrow()
            .withGrade(Optional.of(new Grade("C")))
            .withHops(
                List.of(
                    Hop.of("lip reader", "lip-read"),
                    new Hop("Harbour Post", "quoted", Optional.of(new Grade("C3")), Extra.NONE)));
    Source pool = Source.of("s2", Source.Kind.TRANSCRIPT, "Pool transcript", LINE);
    Utterance rope = quay.utterance("u4").orElseThrow();
    Reading holy =
        Reading.of("r40", LINE).withAnchors(List.of(Anchor.of("s2", LINE, 0, LINE.length())));
    Interpretation courtesy =
        new Interpretation(
            "i2",
            "A courtesy without content, to save face before the cameras.",
            Optional.of(Assessment.suggested(Likelihood.ROUGHLY_EVEN, "observers", "“some took”")),
            Optional.of(new By.Rule("observers")),
            List.of(),
            Interpretation.Status.SUGGESTED,
            Extra.NONE);
    Utterance found = quay.utterance("u3").orElseThrow();
    return quay.with(article)
        .with(pool)
        .with(
            rope.withReadings(List.of(rope.readings().getFirst(), holy))
                .withAddressee(Optional.of("p2"))
                .withInterpretations(List.of(rope.interpretations().getFirst(), courtesy))
                .withTags(List.of("t1"))
                .withNote("Said while the cameras turned away."))
        .with(
            new Utterance(
                found.id(),
                found.speaker(),
                found.addressee(),
                found.scene(),
                found.kind(),
                found.when(),
                found.order(),
                found.readings(),
                found.preferred(),
                Optional.of(
                    Assessment.suggested(
                        Likelihood.VERY_LIKELY, "role", "“the minister” is Ben Oduya’s role")),
                found.interpretations(),
                found.tags(),
                found.note(),
                found.status(),
                Optional.of(new Origin("said before", 96, Extra.NONE)),
                found.extra()))
        .with(
            Utterance.of(
                "u5",
                5,
                Reading.of("r5", "rope").withCompleteness(Optional.of(Completeness.MENTION))));
  }
}
