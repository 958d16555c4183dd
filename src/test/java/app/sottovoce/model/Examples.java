package app.sottovoce.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small projects for tests, in words of our own. */
public final class Examples {
  public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static final String TEXT =
      """
      Two hosts on a quay

      Waiting by the boat, Ada Marsh murmured “At last,” a lip reader told the Harbour Post.
      “You came, how good to see you,” she reportedly said.
      The minister answered: “Thank you. I came to help.”
      “It is only rope,” Marsh said, a remark some took for a code word.
      """;

  private Examples() {}

  /**
   * Two speakers, an article and four utterances of it: the first two with measured times, the
   * others without; a scene over the first three, a tag, an interpretation.
   */
  public static Project quay() {
    Source article = Source.of("s1", Source.Kind.ARTICLE, "Two hosts on a quay", TEXT);
    Project project =
        Project.empty(new Info("urn:uuid:quay", "The quay", Optional.of(NOW), Extra.NONE))
            .with(new Analyst("a1", "Test analyst", Extra.NONE))
            .with(article)
            .with(speaker("p1", "Ada Marsh", "Marsh", "#4c78c8"))
            .with(speaker("p2", "Ben Oduya", "the minister", "#d9822b"))
            .with(new Scene("c1", "Quay", Optional.of(new Span(0, 9_000)), Extra.NONE))
            .with(new Tag("t1", "greeting", Extra.NONE));
    Interpretation code =
        new Interpretation(
            "i1",
            "A code word",
            Optional.of(Assessment.by("a1", Likelihood.UNLIKELY, NOW)),
            Optional.of(new By.Person("a1")),
            List.of(Anchor.of("s1", TEXT, TEXT.indexOf("some took"), TEXT.indexOf("word.") + 4)),
            Interpretation.Status.HELD,
            Extra.NONE);
    return project
        .with(
            said("u1", 1, "p1", "At last,", "At last.")
                .withWhen(at(1_000, 2_000))
                .withScene(quayScene()))
        .with(
            said("u2", 2, "p1", "You came, how good to see you,", "You came, how good to see you.")
                .withWhen(at(3_000, 5_500))
                .withScene(quayScene())
                .withTags(List.of("t1")))
        .with(
            said("u3", 3, "p2", "Thank you. I came to help.", "Thank you. I came to help.")
                .withScene(quayScene()))
        .with(
            said("u4", 4, "p1", "It is only rope,", "It is only rope.")
                .withInterpretations(List.of(code)));
  }

  /** A project of many utterances of one second each, alternating between speakers, all timed. */
  public static Project large(int utterances, int speakers) {
    Project project =
        Project.empty(new Info("urn:uuid:large", "Large", Optional.of(NOW), Extra.NONE));
    for (int s = 0; s < speakers; s++) {
      project =
          project.with(
              speaker(
                  "p" + s,
                  "Speaker " + s,
                  "S" + s,
                  List.of("#4c78c8", "#d9822b", "#2a9d76").get(s % 3)));
    }
    StringBuilder text = new StringBuilder();
    List<Utterance> all = new ArrayList<>(utterances);
    for (int i = 0; i < utterances; i++) {
      String words = "This is what was said at moment " + i + " of the day.";
      int start = text.length();
      text.append(words).append('\n');
      Anchor anchor = new Anchor("s1", start, start + words.length(), words, "", "", Extra.NONE);
      Reading reading =
          Reading.of("r" + i, words)
              .withAnchors(List.of(anchor))
              .withConfidence(
                  Optional.of(
                      Assessment.suggested(Likelihood.values()[i % 7], "example", "for the test")));
      all.add(
          Utterance.of("u" + i, i + 1, reading)
              .withSpeaker(Optional.of("p" + i % speakers))
              .withWhen(at(i * 1_000L, i * 1_000L + 900)));
    }
    project = project.with(Source.of("s1", Source.Kind.TRANSCRIPT, "Long day", text.toString()));
    for (Utterance utterance : all) {
      project = project.with(utterance);
    }
    return project;
  }

  private static Utterance said(
      String id, double order, String speaker, String exact, String text) {
    int start = TEXT.indexOf(exact);
    Reading reading =
        Reading.of("r" + id.substring(1), text)
            .withAnchors(List.of(Anchor.of("s1", TEXT, start, start + exact.length())))
            .withConfidence(
                Optional.of(
                    Assessment.suggested(
                        Likelihood.UNLIKELY, "example", "one lip reader, no sound")));
    return Utterance.of(id, order, reading)
        .withSpeaker(Optional.of(speaker))
        .withKind(Optional.of(Kind.LIP_READ));
  }

  private static Speaker speaker(String id, String name, String alias, String colour) {
    return new Speaker(id, name, List.of(alias), "", colour, Extra.NONE);
  }

  private static Optional<String> quayScene() {
    return Optional.of("c1");
  }

  private static Optional<When> at(long start, long end) {
    return Optional.of(When.measured(start, end));
  }
}
