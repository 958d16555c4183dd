package app.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.SourceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aTranscriptIsOneLineOfJson() throws IOException {
    Path file = file("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hi &amp; bye\n");
    assertEquals(0, run("read", file.toString()));
    assertEquals(
        "{\"file\":\""
            + file
            + "\",\"format\":\"webvtt\",\"encoding\":\"UTF-8\",\"title\":\"a\",\"text\":\"WEBVTT\\n"
            + "\\n"
            + "00:01.000 --> 00:02.000\\n"
            + "<v Ann>Hi &amp; bye\\n"
            + "\",\"utterances\":[{\"startMs\":1000,\"endMs\":2000,\"speaker\":\"Ann\",\"text\":\"Hi"
            + " & bye\",\"raw\":\"<v Ann>Hi &amp; bye\",\"confidence\":null}],\"remarks\":[]}\n",
        out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void whatIsNotKnownIsNull() throws IOException {
    Path file = file("a.txt", "ANN: Hi (60%)\nBEN: Bye\n");
    assertEquals(0, run("read", "--format", "lip-script", file.toString()));
    assertTrue(
        out.toString()
            .contains(
                "{\"startMs\":null,\"endMs\":null,\"speaker\":\"ANN\",\"text\":\"Hi"
                    + " (60%)\",\"raw\":\"Hi (60%)\",\"confidence\":0.6}"),
        out.toString());
  }

  @Test
  void anArticleHasTextAndNoUtterances() throws IOException {
    Path file = file("a.txt", "A headline\n\nSome words.\n");
    assertEquals(0, run("read", file.toString()));
    assertEquals(
        "{\"file\":\""
            + file
            + "\",\"format\":\"text\",\"encoding\":\"UTF-8\",\"title\":\"A headline\",\"text\":\"A"
            + " headline\\n"
            + "\\n"
            + "Some words.\",\"utterances\":[],\"remarks\":[]}\n",
        out.toString());
  }

  @Test
  void remarksAreToldTwiceAndInTheExitCode() throws IOException {
    Path file = file("a.srt", "1\n00:00:02,000 --> 00:00:01,000\nback\n");
    assertEquals(1, run("read", file.toString()));
    String remark = "Line 1: The cue ends before it starts; only its start was taken as measured.";
    assertTrue(out.toString().contains("\"endMs\":1000"), out.toString());
    assertTrue(out.toString().endsWith("\"remarks\":[\"" + remark + "\"]}\n"), out.toString());
    assertEquals(file + ": " + remark + System.lineSeparator(), err.toString());
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersBack() throws IOException {
    Path gone = folder.resolve("gone.txt");
    Path file = file("a.txt", "Some words.");
    assertEquals(3, run("read", gone.toString(), file.toString()));
    String[] lines = out.toString().split("\\R");
    assertEquals(
        "{\"file\":\""
            + gone
            + "\",\"error\":\"“gone.txt” does not exist; it may have been moved or renamed.\"}",
        lines[0]);
    assertTrue(lines[1].contains("Some words."), lines[1]);
    assertTrue(err.toString().startsWith("“gone.txt” does not exist"), err.toString());
  }

  @Test
  void anEncodingIsObeyed() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "caf\u00e9".getBytes(Charset.forName("IBM850")));
    assertEquals(0, run("read", "--encoding", "ibm850", file.toString()));
    assertTrue(out.toString().contains("\"encoding\":\"IBM850\""), out.toString());
    assertTrue(out.toString().contains("\"text\":\"café\""), out.toString());
  }

  @Test
  void anAnnotatedTranscriptIsReadAsWhatItTells() throws IOException {
    Path file =
        file(
            "shared.json",
            """
            {"format": "annotated-transcript", "version": "1.0", "id": "urn:uuid:00000000-0000-4000-8000-000000000001",
             "title": "On the pier", "speakers": [{"id": "p1", "name": "Ann"}],
             "utterances": [{"id": "u1", "speaker": "p1", "order": 1,
               "when": {"startMs": 10, "endMs": 20, "startBasis": "measured", "endBasis": "measured"},
               "readings": [{"id": "r1", "text": "Hi"}]}]}
            """);
    assertEquals(0, run("read", file.toString()), err.toString());
    assertEquals(
        "{\"file\":\""
            + file
            + "\",\"format\":\"annotated-json\",\"encoding\":\"UTF-8\",\"title\":\"On the"
            + " pier\",\"text\":\"Ann: Hi\\n"
            + "\",\"utterances\":[{\"startMs\":10,\"endMs\":20,\"speaker\":\"Ann\",\"text\":\"Hi\",\"raw\":\"Hi\",\"confidence\":null}],\"remarks\":[]}\n",
        out.toString());
  }

  @Test
  void formatsAnswerToTheEndingOfTheirFiles() throws IOException {
    Path file = file("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n");
    assertEquals(0, run("read", "--format", "VTT", file.toString()));
    assertTrue(out.toString().contains("\"format\":\"webvtt\""), out.toString());
  }

  @Test
  void wrongUsageNamesWhatIsKnown() throws IOException {
    String file = file("a.txt", "words").toString();
    assertEquals(2, run("read", "--format", "scroll", file));
    assertTrue(
        err.toString()
            .startsWith(
                "There is no format “scroll”. Known are: "
                    + SourceReaders.ALL.stream()
                        .map(SourceReader::format)
                        .collect(Collectors.joining(", "))
                    + "."),
        err.toString());
    assertEquals(2, run("read", "--encoding", "klingon", file));
    assertTrue(err.toString().contains("windows-1252"), err.toString());
    assertEquals(2, run("read", "--fps", "0", file));
    assertEquals(2, run("read"));
    assertEquals("", out.toString());
  }

  @Test
  void columnsOfATableAreTakenAsTold() throws IOException {
    Path file = file("a.csv", "1,00:00:02,Ida,Is it late?\n2,00:00:05,Per,It is.\n");
    assertEquals(3, run("read", file.toString()));
    assertTrue(err.toString().contains("--columns start=2,speaker=3,text=4"), err.toString());
    assertEquals(0, run("read", "--columns", "start=2,speaker=3,text=4", file.toString()));
    assertTrue(
        out.toString()
            .contains(
                "{\"startMs\":2000,\"endMs\":2733,\"speaker\":\"Ida\",\"text\":\"Is it late?\""),
        out.toString());
  }

  @Test
  void columnsThatTellNothingAreWrongUsage() throws IOException {
    Path file = file("a.csv", "1,2\n");
    assertEquals(2, run("read", "--columns", "start=2", file.toString()));
    assertTrue(
        err.toString().startsWith("--columns: Say which column has the words: text=N."),
        err.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... arguments) {
    return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
