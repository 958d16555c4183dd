package app.sottovoce.ui.base;

import app.sottovoce.edit.Ids;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A project with something of everything, to look at the panels with. */
public final class Story {
  private static final String TEXT =
      """
      Waiting at the harbour steps, Marsh opened with one word, ‘Finally,’ according to a lip reader \
      quoted by the Harbour Post. Taking her guest’s hand she reportedly added: ‘You found us, how \
      splendid to have you here.’

      Oduya answered ‘Thank you, and your people. I came to be of use,’ and then: ‘All it takes is \
      to ask.’ Marsh smiled: ‘I’ll hold you to it.’

      In the launch the minister reportedly told her: ‘I can bring it to an end,’ a line some read \
      as a veiled promise on the fishing war. ‘I hope you can,’ came the reply.

      Minutes later Marsh asked whether he wanted the ‘scoop’. ‘Give me the scoop,’ said Oduya. ‘It \
      is only rope,’ was the answer, which could refer to the cargo, or be a coded message. 🙂 A voice \
      nobody could place said ‘Mind the step’.

      On the pier the host said a handshake ‘looks well in the papers’; her guest turned to the \
      cameras with a ‘Thank you.’
      """;

  private Story() {}

  public static Project harbour() {
    Source article =
        Source.of("s1", Source.Kind.ARTICLE, "What the two ministers said on the quay", TEXT)
            .withPublication(
                Optional.of("Harbour Post"),
                Optional.empty(),
                Optional.of("2026-02-16"),
                Optional.of("https://example.org/quay"),
                Optional.of("en"))
            .withFile(
                Optional.of(
                    new SourceFile(
                        "quay.html",
                        Optional.of("text/html"),
                        Optional.of("UTF-8"),
                        Optional.empty(),
                        Optional.of(Instant.EPOCH),
                        Extra.NONE)));
    Project project =
        Project.empty(
                new Info("urn:uuid:harbour", "Harbour", Optional.of(Examples.NOW), Extra.NONE))
            .with(new Analyst("a1", "Test analyst", Extra.NONE))
            .with(new Speaker("p1", "Ada Marsh", List.of("Marsh"), "host", "#4c78c8", Extra.NONE))
            .with(
                new Speaker(
                    "p2", "Ben Oduya", List.of("Oduya", "the minister"), "", "#d9822b", Extra.NONE))
            .with(
                new app.sottovoce.model.Scene("c1", "Harbour steps", Optional.empty(), Extra.NONE))
            .with(new app.sottovoce.model.Scene("c2", "Launch", Optional.empty(), Extra.NONE))
            .with(new Tag("t1", "impatience", Extra.NONE))
            .with(new Tag("t2", "logistics", Extra.NONE))
            .with(Source.of("s2", Source.Kind.TRANSCRIPT, "Lip reader’s script", "Finally."))
            .with(Source.of("s3", Source.Kind.TRANSCRIPT, "Pool transcript", "[pool] Finally."));
    List<Said> said =
        List.of(
            said("Marsh", "‘Finally,’", "Finally.", Likelihood.VERY_LIKELY, 3_200),
            said(
                "Marsh",
                "‘You found us, how splendid to have you here.’",
                "You found us, how splendid to have you here.",
                Likelihood.LIKELY,
                5_000),
            said(
                "Oduya",
                "‘Thank you, and your people. I came to be of use,’",
                "Thank you, and your people. I came to be of use.",
                Likelihood.LIKELY,
                8_400),
            said(
                "Oduya",
                "‘All it takes is to ask.’",
                "All it takes is to ask.",
                Likelihood.UNLIKELY,
                11_600),
            said(
                "Marsh",
                "‘I’ll hold you to it.’",
                "I’ll hold you to it.",
                Likelihood.LIKELY,
                13_600),
            said(
                "Oduya",
                "‘I can bring it to an end,’",
                "I can bring it to an end.",
                Likelihood.ROUGHLY_EVEN,
                -1),
            said("Marsh", "‘I hope you can,’", "I hope you can.", Likelihood.LIKELY, -1),
            said("Marsh", "‘scoop’", "scoop", Likelihood.UNLIKELY, -2),
            said("Oduya", "‘Give me the scoop,’", "Give me the scoop.", Likelihood.LIKELY, -1),
            said("Marsh", "‘It is only rope,’", "It is only rope.", Likelihood.VERY_UNLIKELY, -1),
            said("", "‘Mind the step’", "Mind the step", Likelihood.ALMOST_NO_CHANCE, -1),
            said(
                "Marsh",
                "‘looks well in the papers’",
                "looks well in the papers",
                Likelihood.LIKELY,
                -1),
            said("Oduya", "‘Thank you.’", "Thank you.", Likelihood.ALMOST_CERTAIN, 55_100));
    project = SourceEdits.add(project, article, said, Ids.counting()).apply(project);
    for (String id : List.of("u1", "u2", "u3", "u4", "u5", "u12")) {
      Utterance utterance = project.utterances().get(id);
      Reading reading = utterance.reading().orElseThrow();
      Likelihood likelihood = reading.confidence().orElseThrow().likelihood().orElseThrow();
      project =
          project.with(
              utterance
                  .withStatus(id.equals("u1") ? Status.FINAL : Status.REVIEWED)
                  .withReading(
                      reading.withConfidence(
                          Optional.of(Assessment.by("a1", likelihood, Examples.NOW)))));
    }
    return project
        .with(project.utterances().get("u1").withTags(List.of("t1")))
        .with(
            project
                .utterances()
                .get("u4")
                .withInterpretations(
                    List.of(opinion("i1", "offer to the fishermen"), opinion("i2", "courtesy"))))
        .with(
            project
                .utterances()
                .get("u10")
                .withTags(List.of("t2"))
                .withInterpretations(List.of(opinion("i3", "code word"))));
  }

  private static Interpretation opinion(String id, String text) {
    return new Interpretation(
        id,
        text,
        Optional.of(Assessment.by("a1", Likelihood.LIKELY, Examples.NOW)),
        Optional.of(new By.Person("a1")),
        List.of(),
        Interpretation.Status.HELD,
        Extra.NONE);
  }

  private static Said said(
      String speaker, String exact, String text, Likelihood likelihood, long at) {
    int start = TEXT.indexOf(exact);
    return new Said(
        speaker.isEmpty() ? Optional.empty() : Optional.of(Said.SpeakerName.of(speaker)),
        Optional.empty(),
        at < 0 ? Optional.empty() : Optional.of(When.measured(at, at + 1_500)),
        text,
        List.of(new app.sottovoce.model.Span(start, start + exact.length())),
        Optional.of(at == -2 ? Completeness.MENTION : Completeness.WHOLE),
        Optional.of(Assessment.suggested(likelihood, "quotation", "one lip reader, no sound")),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "",
        List.of(),
        Optional.of(new Origin("speaker-verb-quotation", 84, Extra.NONE)));
  }
}
