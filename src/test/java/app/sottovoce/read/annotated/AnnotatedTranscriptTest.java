package app.sottovoce.read.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Revision;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedTranscriptTest {
  private static final String HEAD =
      "{\"format\":\"annotated-transcript\",\"version\":\"1.0\",\n\"id\":\"urn:x\"";

  @TempDir private Path folder;

  @Test
  void theLeastThatIsAProjectIsItsId() throws IOException {
    Project project = read(HEAD + "}");
    assertEquals("urn:x", project.info().id());
    assertEquals("", project.info().title());
    assertEquals(Revision.NONE, project.revision());
    assertEquals(List.of(), project.told());
  }

  @Test
  void utterancesWithoutAnOrderFollowTheFile() throws IOException {
    Project project =
        read(
            HEAD + ",\"utterances\":[{\"id\":\"b\"},{\"id\":\"a\",\"order\":7.5},{\"id\":\"c\"}]}");
    assertEquals(
        List.of("b 1.0", "a 7.5", "c 8.5"),
        project.told().stream().map(u -> u.id() + " " + u.order()).toList());
  }

  @Test
  void aTagThatIsNotDeclaredIsCalledByItsId() throws IOException {
    Project project =
        read(
            HEAD
                + ",\"tags\":[{\"id\":\"t1\",\"name\":\"offer\"}],\"utterances\":[{\"id\":\"u\",\"tags\":[\"t1\",\"threat\"]}]}");
    assertEquals(Optional.of(new Tag("t1", "offer", Extra.NONE)), project.tag("t1"));
    assertEquals(Optional.of(new Tag("threat", "threat", Extra.NONE)), project.tag("threat"));
  }

  @Test
  void listsMayStandInAnyOrder() throws IOException {
    Project project =
        read(
            "{\"utterances\":[{\"id\":\"u\",\"readings\":[{\"id\":\"r\",\"text\":\"b\",\"anchors\":"
                + "[{\"source\":\"s\",\"start\":1,\"end\":2,\"exact\":\"b\"}]}]}],"
                + "\"sources\":[{\"id\":\"s\",\"kind\":\"article\",\"text\":\"😀b\"}],"
                + HEAD.substring(1)
                + "}");
    assertEquals(
        new Anchor("s", 2, 3, "b", "", "", Extra.NONE),
        project.told().getFirst().readings().getFirst().anchors().getFirst());
  }

  @Test
  void anAnchorThatDoesNotFitItsTextStaysWhereTheFileHasIt() throws IOException {
    Project project =
        read(
            HEAD
                + ",\"sources\":[{\"id\":\"s\",\"kind\":\"article\",\"text\":\"yes no\"}],"
                + "\"utterances\":[{\"id\":\"u\",\"readings\":[{\"id\":\"r\",\"text\":\"no\",\"anchors\":"
                + "[{\"source\":\"s\",\"start\":0,\"end\":2,\"exact\":\"no\"},{\"source\":\"s\",\"start\":40,\"end\":42,\"exact\":\"no\"}]}]}]}");
    assertEquals(
        List.of(
            new Anchor("s", 0, 2, "no", "", "", Extra.NONE),
            new Anchor("s", 40, 42, "no", "", "", Extra.NONE)),
        project.told().getFirst().readings().getFirst().anchors());
  }

  @Test
  void suggestionsReturnToTheirPlacesAmongWhatPeopleSaid() throws IOException {
    Project project =
        read(
            HEAD
                + ",\"suggestions\":[{\"utterance\":\"u\",\"place\":0,\"id\":\"x\",\"text\":\"\"},"
                + "{\"utterance\":\"u\",\"id\":\"y\",\"text\":\"\"},{\"utterance\":\"u\",\"place\":99,\"id\":\"z\",\"text\":\"\"}],"
                + "\"utterances\":[{\"id\":\"u\",\"interpretations\":[{\"id\":\"h\",\"text\":\"\",\"status\":\"held\"}]}]}");
    Utterance utterance = project.told().getFirst();
    assertEquals(
        List.of("x SUGGESTED", "h HELD", "y SUGGESTED", "z SUGGESTED"),
        utterance.interpretations().stream().map(i -> i.id() + " " + i.status()).toList());
  }

  @Test
  void anyUnicodeEncodingIsUnderstood() throws IOException {
    String json = HEAD + ",\"title\":\"Журавль 😀\"}";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32BE"))) {
      for (String mark : List.of("", "\ufeff")) {
        Project project = AnnotatedTranscript.read("p.json", (mark + json).getBytes(charset));
        assertEquals("Журавль 😀", project.info().title(), charset + mark);
      }
    }
  }

  @Test
  void itIsKnownByItsFormatNotByItsName() {
    assertTrue(AnnotatedTranscript.recognises(HEAD));
    assertTrue(
        AnnotatedTranscript.recognises(
            "\ufeff\n {\"$schema\": \"x\",\n \"format\" : \"annotated-transcript\""));
    assertFalse(AnnotatedTranscript.recognises("{\"format\":\"other\"}"));
    assertFalse(AnnotatedTranscript.recognises("He wrote \"format\": \"annotated-transcript\" {"));
    assertFalse(AnnotatedTranscript.recognises(""));
  }

  @Test
  void anotherFormatOrVersionIsRefusedWithItsName() {
    assertEquals("“p.json” is empty.", error(""));
    assertEquals("“p.json” is not an annotated transcript: it is no JSON object.", error("[1]"));
    assertEquals(
        "“p.json” is JSON, but no annotated transcript: it does not say \"format\":"
            + " \"annotated-transcript\".",
        error("{\"version\":\"1.0\",\"format\":7}"));
    assertEquals(
        "“p.json” is of the format “subtitles”, not an annotated transcript.",
        error("{\"format\":\"subtitles\",\"version\":\"1.0\"}"));
    assertEquals(
        "“p.json” does not say of which version it is, as in \"version\": \"1.0\".",
        error("{\"format\":\"annotated-transcript\"}"));
    assertEquals(
        "“p.json” says that it is of version “two”, which is no version like “1.0”.",
        error("{\"format\":\"annotated-transcript\",\"version\":\"two\"}"));
    assertEquals(
        "“p.json” was written by a newer program: it is of version 2.0, and this one reads 1.x."
            + " Open it with a newer Sottovoce.",
        error(
            "{\"utterances\":[{\"nothing\":\"we"
                + " know\"}],\"format\":\"annotated-transcript\",\"version\":\"2.0\"}"));
  }

  @Test
  void errorsNameFileLineAndPlace() {
    assertEquals(
        "“p.json”, line 5: utterances[1].when.startMs is “abc”, not a whole number.",
        error(
            HEAD
                + ",\n"
                + "\"utterances\":[{\"id\":\"u1\"},{\"id\":\"u2\",\n"
                + "\"when\":{\"endMs\":5,\n"
                + "\"startMs\":\"abc\"}}]}"));
    assertEquals(
        "“p.json”, line 3: utterances[0].id is missing.", error(HEAD + ",\n\"utterances\":[{}]}"));
    assertEquals(
        "“p.json”, line 4: speakers[1].id is “p”, which is taken already.",
        error(HEAD + ",\n\"speakers\":[{\"id\":\"p\"},\n{\"id\":\"p\"}]}"));
    assertEquals(
        "“p.json”, line 3: suggestions[0].utterance is “u”, which no utterance is called.",
        error(HEAD + ",\n\"suggestions\":[{\"utterance\":\"u\",\"id\":\"i\",\"text\":\"\"}]}"));
    assertEquals("“p.json”, line 3: sources is not an array.", error(HEAD + ",\n\"sources\":{}}"));
    assertEquals(
        "“p.json”, line 2: sources is there twice.",
        error(HEAD + ",\"sources\":[],\n\"sources\":[]}"));
    assertEquals(
        "“p.json”, line 3: sources[0] is “7”, not an object.", error(HEAD + ",\n\"sources\":[7]}"));
    assertEquals(
        "“p.json”, line 2: offsetUnit is “bytes”; this program reads files that count in"
            + " “unicode-code-point”.",
        error(HEAD + ",\"offsetUnit\":\"bytes\"}"));
    assertEquals(
        "“p.json”, line 1: id is missing.",
        error("{\"format\":\"annotated-transcript\",\"version\":\"1.0\"}"));
    assertEquals(
        "“p.json”, line 1: after the end of the document there is more.", error(HEAD + "}{"));
  }

  @Test
  void aFileCutOffAnywhereIsRefused() {
    String whole =
        HEAD
            + ",\"sources\":[{\"id\":\"s\",\"kind\":\"article\",\"text\":\"Да\"}],\"x\":[1.5,true]}";
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      String message =
          assertThrows(IOException.class, () -> AnnotatedTranscript.read("p.json", cut))
              .getMessage();
      assertTrue(message.startsWith("“p.json”"), message);
    }
    assertEquals(
        "“p.json”, line 2: The file ends in the middle; it seems to have been cut off.",
        error(HEAD + ",\"sources\":["));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    for (String text :
        List.of(
            "\0\0\0\0",
            "%PDF-1.7",
            "<html>",
            "{\"format\":}",
            HEAD + ",}",
            HEAD + ",\"x\":01}",
            HEAD + ",\"x\":NaN}",
            HEAD + ",\"x\":'a'}",
            HEAD + ",\"x\":\"\n\"}")) {
      assertTrue(error(text).startsWith("“p.json”, line "), error(text));
    }
    byte[] latin = (HEAD + ",\"title\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(
        assertThrows(IOException.class, () -> AnnotatedTranscript.read("p.json", latin))
            .getMessage()
            .startsWith("“p.json”, line 2: The file is not JSON"));
  }

  @Test
  void aFileMadeToExhaustUsIsRefused() {
    String deep = HEAD + ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String deepThing = HEAD + ",\"tags\":[" + "{\"x\":".repeat(50_000);
    String number = HEAD + ",\"x\":" + "9".repeat(100_000) + "}";
    String name = HEAD + ",\"" + "n".repeat(100_000) + "\":1}";
    for (String json : List.of(deep, deepThing, number, name)) {
      assertTrue(error(json).contains("goes beyond what is read of a file"), error(json));
    }
    StringBuilder many = new StringBuilder(HEAD).append(",\"tags\":[");
    Stream.iterate(0, i -> i + 1)
        .limit(TranscriptDocument.MOST_THINGS + 1L)
        .forEach(i -> many.append("{\"id\":\"").append(i).append("\"},"));
    assertEquals(
        "“p.json”, line 2: tags[1000000] is more than the 1000000 that are read.",
        error(many.toString()));
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    assertThrows(UnreadableFile.class, () -> AnnotatedTranscript.read(folder.resolve("none.json")));
  }

  @Test
  void anInterpretationWithoutAStatusIsNobodysOpinionYet() throws IOException {
    Project project =
        read(HEAD + ",\"utterances\":[{\"id\":\"u\",\"interpretations\":[{\"id\":\"i\"}]}]}");
    assertEquals(
        Interpretation.Status.SUGGESTED,
        project.told().getFirst().interpretations().getFirst().status());
  }

  private static Project read(String json) throws IOException {
    return AnnotatedTranscript.read("p.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String error(String json) {
    return assertThrows(UnreadableFile.class, () -> read(json)).getMessage();
  }
}
