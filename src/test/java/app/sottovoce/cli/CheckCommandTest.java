package app.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.write.AnnotatedJson;
import app.sottovoce.write.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String HEAD =
      """
      {"$schema": "annotated-transcript.schema.json", "format": "annotated-transcript", "version": "1.0",
       "id": "urn:x", "title": "", "offsetUnit": "unicode-code-point", "timeUnit": "ms",
       "analysts": [{"id": "a1"}],
       "sources": [{"id": "s1", "kind": "article", "text": "He said 😀 “Peace”."},
                   {"id": "s2", "kind": "article"}],
       "speakers": [{"id": "p1", "name": "X", "colour": "#112233"}],
       "scenes": [{"id": "c1", "title": "Hall"}],
      """;

  @TempDir private Path folder;

  @Test
  void aFileWithoutFaultIsFine() throws IOException {
    Result result =
        check(
            HEAD
                + """
                "utterances": [{"id": "u1", "speaker": "p1", "scene": "c1", "order": 1, "preferred": "r2",
                  "when": {"startMs": 5, "endMs": 5, "startBasis": "measured", "endBasis": "reported"},
                  "readings": [
                    {"id": "r1", "text": "Peace", "anchors": [{"source": "s1", "start": 11, "end": 16, "exact": "Peace"}]},
                    {"id": "r2", "text": "Peas", "by": "a1", "confidence": {"term": "improbable", "percent": [20, 45], "by": "a1"},
                     "anchors": [{"source": "s2", "start": 11, "end": 16, "exact": "Peas"}]}],
                  "interpretations": [{"id": "i1", "text": "x", "status": "held",
                     "evidence": [{"source": "s1", "start": 0, "end": 2, "exact": "He"}]}]}]}
                """);
    assertEquals(new Result(0, List.of(), "no problems, no warnings"), result);
  }

  @Test
  void theSchemaSpeaksFirst() throws IOException {
    Result result =
        check(
            HEAD
                + "\"utterances\": [{\"id\": 7}, {\"id\": \"u2\", \"speaker\": \"p1\", \"kind\":"
                + " \"sung\"}]}");
    assertEquals(
        new Result(
            1,
            List.of(
                "utterances[0].id: integer found, string expected",
                "utterances[1].kind: does not have a value in the enumeration [\"lip-read\","
                    + " \"on-record\", \"overheard\", \"reported\", \"written\"]"),
            "2 problems, no warnings"),
        result);
  }

  @Test
  void anchorsAreHeldAgainstTheirSources() throws IOException {
    Result result =
        check(
            HEAD
                + """
                "utterances": [{"id": "u1", "speaker": "p1", "readings": [{"id": "r1", "text": "Peace", "anchors": [
                  {"source": "s1", "start": 12, "end": 17, "exact": "Peace"},
                  {"source": "s1", "start": 11, "end": 17, "exact": "Peace"},
                  {"source": "s1", "start": 11, "end": 99, "exact": "Peace"},
                  {"source": "s1", "start": 11, "end": 10, "exact": "Peace"},
                  {"source": "s3", "start": 11, "end": 16, "exact": "Peace"}]}]},
                {"id": "u2", "speaker": "p1", "readings": [{"id": "r1", "text": "Peace", "anchors": [
                  {"source": "s1", "start": 12, "end": 17, "exact": "Peace"},
                  {"source": "s1", "start": 11, "end": 17, "exact": "Peace"},
                  {"source": "s1", "start": 11, "end": 99, "exact": "Peace"},
                  {"source": "s3", "start": 11, "end": 16, "exact": "Peace"}]}]}]}
                """);
    assertEquals(
        new Result(
            1,
            List.of(
                "utterances[0].readings[0].anchors[3].end: is 10, before its start at 11",
                "utterances[1].readings[0].anchors[0]: “Peace” should stand in source “s1”, but"
                    + " there it says “eace””",
                "utterances[1].readings[0].anchors[1]: “Peace” should stand in source “s1”, but"
                    + " there it says “Peace””",
                "utterances[1].readings[0].anchors[2]: “Peace” ends behind the end of source"
                    + " “s1”",
                "utterances[1].readings[0].anchors[3].source: nothing in the file has the id “s3”"),
            "5 problems, no warnings"),
        result);
  }

  @Test
  void idsAreUniqueAndLeadSomewhere() throws IOException {
    Result result =
        check(
            HEAD
                + """
                "utterances": [
                  {"id": "u1", "speaker": "p2", "addressee": "p3", "scene": "c2", "preferred": "r9",
                   "speakerConfidence": {"term": "likely", "by": "a2"},
                   "readings": [{"id": "r1", "text": "a", "by": "a3"}, {"id": "r1", "text": "b"}]},
                  {"id": "u1", "speaker": "p1", "readings": [{"id": "r1", "text": "a"}]}],
                "suggestions": [{"utterance": "u2", "id": "i1", "text": "x", "status": "suggested"}]}
                """);
    assertEquals(
        new Result(
            1,
            List.of(
                "utterances[1].id: “u1” is taken already",
                "suggestions[0].utterance: no utterance has the id “u2”",
                "utterances[0].speaker: nothing in the file has the id “p2”",
                "utterances[0].addressee: nothing in the file has the id “p3”",
                "utterances[0].scene: nothing in the file has the id “c2”",
                "utterances[0].speakerConfidence.by: nothing in the file has the id “a2”",
                "utterances[0].preferred: the preferred reading “r9” is not among its readings",
                "utterances[0].readings[0].by: nothing in the file has the id “a3”",
                "utterances[0].readings[1].id: “r1” is taken already in this utterance"),
            "9 problems, no warnings"),
        result);
  }

  @Test
  void timesDoNotRunBackwards() throws IOException {
    Result result =
        check(
            HEAD
                + """
                "utterances": [{"id": "u1", "speaker": "p1", "when": {"startMs": 9, "endMs": 5, "startBasis": "measured", "endBasis": "measured"}},
                               {"id": "u2", "speaker": "p1", "readings": [{"id": "r1", "text": "a"}]}]}
                """);
    assertEquals(
        new Result(
            1,
            List.of("utterances[0].when.endMs: is 5, before its start at 9"),
            "1 problem, no warnings"),
        result);
  }

  @Test
  void whoeverIsMoreExactThanTheWordIsRightAsLongAsTheWordFits() throws IOException {
    String utterances =
        """
        "utterances": [{"id": "u1", "speaker": "p1", "speakerConfidence": {"term": "likely", "percent": [%s]},
          "readings": [{"id": "r1", "text": "a"}]}]}
        """;
    Result sound = new Result(0, List.of(), "no problems, no warnings");
    assertEquals(sound, check(HEAD + utterances.formatted("60, 60")));
    assertEquals(sound, check(HEAD + utterances.formatted("55, 80")));
    assertEquals(1, check(HEAD + utterances.formatted("54, 60")).exit());
    assertEquals(1, check(HEAD + utterances.formatted("60, 81")).exit());
  }

  @Test
  void wordsOfLikelihoodMeanWhatTheVocabularySays() throws IOException {
    String utterances =
        """
        "utterances": [{"id": "u1", "speaker": "p1", "speakerConfidence": {"term": "likely", "percent": [20, 45]},
          "readings": [{"id": "r1", "text": "a", "confidence": {"term": "pretty sure"}}]}]}
        """;
    assertEquals(
        new Result(
            1,
            List.of(
                "utterances[0].speakerConfidence.percent: “likely” means 55 to 80 per cent",
                "utterances[0].readings[0].confidence.term: “pretty sure” is no word of ICD 203"),
            "2 problems, no warnings"),
        check(HEAD + utterances));
    assertEquals(
        new Result(0, List.of(), "no problems, no warnings"),
        check(HEAD + "\"vocabulary\": {\"likelihood\": \"house style\"}," + utterances));
  }

  @Test
  void whatAReaderWouldMissIsAWarningAndNoFault() throws IOException {
    Result result =
        check(
            HEAD
                + """
                "utterances": [
                  {"id": "u1", "readings": [{"id": "r1", "text": "a"}]},
                  {"id": "u2", "readings": [{"id": "r1", "text": "word", "completeness": "mention"}]},
                  {"id": "u3", "speaker": "p1",
                   "interpretations": [{"id": "i1", "text": "a threat", "status": "held"}]}],
                "suggestions": [{"utterance": "u3", "id": "i2", "text": "an echo", "status": "suggested"}]}
                """);
    assertEquals(
        new Result(
            0,
            List.of(
                "utterances[0]: warning: nobody is named as its speaker",
                "utterances[2]: warning: it has no words",
                "utterances[2].interpretations[0]: warning: nothing is given as evidence for “a"
                    + " threat”",
                "suggestions[0]: warning: nothing is given as evidence for “an echo”"),
            "no problems, 4 warnings"),
        result);
  }

  @Test
  void whatIsNoAnnotatedTranscriptCannotBeRead() throws IOException {
    assertEquals(
        new Result(
            3,
            List.of(),
            "is JSON, but no annotated transcript: it does not say \"format\":"
                + " \"annotated-transcript\"."),
        check("{}"));
    assertEquals(new Result(3, List.of(), "is empty."), check(""));
    StringWriter err = new StringWriter();
    Path none = folder.resolve("none.json");
    assertEquals(3, run(new StringWriter(), err, "check", none.toString()));
    assertEquals(
        "“none.json” does not exist; it may have been moved or renamed.\n", err.toString());
    assertEquals(3, run(new StringWriter(), new StringWriter(), "check", folder.toString()));
  }

  @Property(tries = 50)
  void whatTheProgramWritesHasNothingAgainstItButItsWordsOfLikelihood(
      @ForAll("projects") Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotatedJson().write(project, ExportOptions.COMPLETE, out);
    assertEquals(
        List.of(),
        TranscriptCheck.findings("p.json", out.toByteArray()).stream()
            .filter(Finding::isProblem)
            .filter(finding -> !finding.sentence().endsWith("is no word of ICD 203"))
            .toList());
  }

  @Test
  void withoutAFileTheUsageIsTold() {
    assertEquals(2, run(new StringWriter(), new StringWriter(), "check"));
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  /**
   * @param err what was said of the file, without its name
   */
  private record Result(int exit, List<String> out, String err) {}

  private Result check(String json) throws IOException {
    Path file = folder.resolve("t.json");
    Files.writeString(file, json, StandardCharsets.UTF_8);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = run(out, err, "check", file.toString());
    return new Result(
        exit,
        out.toString().lines().toList(),
        err.toString().replaceFirst("^.*?t\\.json[”:]* ", "").strip());
  }

  private static int run(StringWriter out, StringWriter err, String... arguments) {
    return Cli.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
