package app.sottovoce.read.lips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.edit.Ids;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Project;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.write.AnnotatedJson;
import app.sottovoce.write.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lip readers and their programs say of how sure they are is there after it went out. */
class RoundTripTest {

  @Test
  void confComesBackWithTheWords() throws IOException {
    assertEquals(
        List.of("THE FERRY IS LATE | Conf: 4 | "),
        cameBack("Text:  THE FERRY IS LATE\nConf:  4\n"));
  }

  @Test
  void marksOfDoubtComeBackWithWhatTheyMean() throws IOException {
    assertEquals(
        List.of(
            "He [unclear] told me (?) of it |  | 45-55",
            "[inaudible] ... never |  | ",
            "Monday/Sunday (60%) | Either Monday or Sunday. | 60-60"),
        cameBack(
            """
            LIP READER'S SCRIPT: the quay
            00:00:01  MAN 1: He [unclear] told me (?) of it
            00:00:04  MAN 2: [inaudible] ... never
            00:00:08  MAN 1: Monday/Sunday (60%)
            """));
  }

  @Test
  void theScoreOfARecogniserComesBackAsAScore() throws IOException {
    Project project =
        project(
            "{\"text\": \"late\", \"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \"late\","
                + " \"words\": [{\"word\": \"late\", \"probability\": 0.25}]}]}");
    assertEquals(
        Optional.of(0.25), again(project).told().getFirst().reading().orElseThrow().score());
    assertEquals(
        Optional.empty(), again(project).told().getFirst().reading().orElseThrow().confidence());
  }

  private static List<String> cameBack(String file) throws IOException {
    Project project = project(file);
    Project again = again(project);
    assertEquals(project.utterances(), again.utterances());
    return again.told().stream()
        .map(
            utterance ->
                utterance.words()
                    + " | "
                    + utterance.note()
                    + " | "
                    + utterance
                        .reading()
                        .flatMap(r -> r.confidence())
                        .flatMap(Assessment::percent)
                        .map(RoundTripTest::range)
                        .orElse(""))
        .toList();
  }

  private static String range(Percent percent) {
    return percent.low() + "-" + percent.high();
  }

  private static Project project(String file) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Imported imported =
        SourceReaders.read(
            new RawFile("x.txt", bytes, Instant.EPOCH, ReadOptions.NONE), ReadOptions.NONE);
    Project empty = Project.empty(new Info("urn:x:1", "Quay", Optional.empty(), Extra.NONE));
    return SourceEdits.add(empty, imported.source().withId("s1"), imported.said(), Ids.counting())
        .apply(empty);
  }

  private static Project again(Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotatedJson().write(project, ExportOptions.COMPLETE, out);
    return AnnotatedTranscript.read("x.json", out.toByteArray());
  }
}
