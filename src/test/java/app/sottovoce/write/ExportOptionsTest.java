package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExportOptionsTest {
  private static final Source ARTICLE = Source.of("s1", Source.Kind.ARTICLE, "", "😀 “Peace.”");
  private static final Source UNUSED = Source.of("s2", Source.Kind.ARTICLE, "", "Nothing.");
  private static final Utterance SAID =
      Utterance.of(
              "u1",
              1,
              Reading.of("r1", "Peace.")
                  .withAnchors(List.of(Anchor.of("s1", ARTICLE.text(), 4, 10)))
                  .withConfidence(
                      Optional.of(Assessment.by("a1", Likelihood.LIKELY, Instant.EPOCH))))
          .withSpeaker(Optional.of("p1"))
          .withAddressee(Optional.of("p2"))
          .withScene(Optional.of("c1"))
          .withTags(List.of("t1"))
          .withNote("mine");
  private static final Utterance OTHER =
      Utterance.of("u2", 2, Reading.of("r1", "No.")).withSpeaker(Optional.of("p3"));
  private static final Project PROJECT =
      project(ARTICLE, UNUSED)
          .with(new Analyst("a1", "Ann", new Extra(Map.of("mail", "\"ann@example.org\""))))
          .with(new Analyst("a2", "Ben", Extra.NONE))
          .with(speaker("p1"))
          .with(speaker("p2"))
          .with(speaker("p3"))
          .with(new Scene("c1", "", Optional.empty(), Extra.NONE))
          .with(new Scene("c2", "", Optional.empty(), Extra.NONE))
          .with(new Tag("t1", "x", Extra.NONE))
          .with(new Tag("t2", "y", Extra.NONE))
          .with(SAID)
          .with(OTHER);

  @Property(tries = 50)
  void aCompleteExportLeavesNothingOut(@ForAll("projects") Project project) {
    assertEquals(project, ExportOptions.COMPLETE.of(project));
  }

  @Test
  void aSelectionKeepsWhatItRefersTo() {
    assertEquals(
        project(ARTICLE)
            .with(new Analyst("a1", "Ann", new Extra(Map.of("mail", "\"ann@example.org\""))))
            .with(speaker("p1"))
            .with(speaker("p2"))
            .with(new Scene("c1", "", Optional.empty(), Extra.NONE))
            .with(new Tag("t1", "x", Extra.NONE))
            .with(SAID),
        ExportOptions.COMPLETE.only(Set.of("u1", "u9")).of(PROJECT));
  }

  @Test
  void aCleanCopyKeepsOpinionsButNoNames() {
    assertEquals(
        PROJECT
            .with(new Analyst("a1", "", Extra.NONE))
            .with(new Analyst("a2", "", Extra.NONE))
            .with(SAID.withNote("")),
        ExportOptions.COMPLETE.withoutAnalystNames().withoutNotes().of(PROJECT));
  }

  @Test
  void withoutTextsPositionsStillCountInTheFullText() throws IOException {
    String json = text(ExportOptions.COMPLETE.withoutTexts());
    assertEquals(true, json.contains("\"start\": 3, \"end\": 9, \"exact\": \"Peace.\""));
    assertEquals(false, json.contains("\"text\": \"😀"));
  }

  @Test
  void aFileTellsWhatWasLeftOutOfItEvenWhenItIsWrittenAgain() throws IOException {
    String first = text(ExportOptions.COMPLETE.withoutTexts().withoutNotes());
    Project again = AnnotatedTranscript.read("p.json", first.getBytes(StandardCharsets.UTF_8));
    String second =
        new String(
            AnnotatedJsonTest.written(
                again, ExportOptions.COMPLETE.withoutAnalystNames().only(Set.of("u1"))),
            StandardCharsets.UTF_8);
    assertEquals(List.of("\"omitted\": [\"notes\", \"texts\"]"), omitted(first));
    assertEquals(
        List.of("\"omitted\": [\"analysts\", \"notes\", \"texts\", \"utterances\"]"),
        omitted(second));
    assertEquals(List.of(), omitted(text(ExportOptions.COMPLETE)));
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  private static String text(ExportOptions options) throws IOException {
    return new String(AnnotatedJsonTest.written(PROJECT, options), StandardCharsets.UTF_8);
  }

  private static List<String> omitted(String json) {
    return json.lines()
        .filter(l -> l.contains("omitted"))
        .map(l -> l.strip().replaceAll(",$", ""))
        .toList();
  }

  private static Project project(Source... sources) {
    Project project = Project.empty(new Info("urn:uuid:1", "", Optional.empty(), Extra.NONE));
    for (Source source : sources) {
      project = project.with(source);
    }
    return project;
  }

  private static Speaker speaker(String id) {
    return new Speaker(id, "", List.of(), "", "", Extra.NONE);
  }
}
