package app.sottovoce.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suites, in the order of the report. */
final class Suites {
  static final List<Suite> ALL =
      List.of(
          new SubRipSuite(),
          new WebVttFileSuite(),
          new WebVttTextSuite(),
          new TtmlTimelineSuite(),
          new TtmlTimesSuite(),
          new SubtitleSuite("ass-pysubs2", "SubStation Alpha"),
          new SubtitleSuite("microdvd-pysubs2", "MicroDVD"),
          new SubtitleSuite("sbv-webvtt-py", "YouTube subtitles (SBV)"),
          new SubtitleSuite("lrc-lrc-kit", "lyrics (LRC)"),
          new EafSuite(),
          new TextGridSuite(),
          new TranscriberSuite(),
          new ExmaraldaSuite(),
          new ChatSuite(),
          new CtmSuite(),
          new StmSuite(),
          new DocumentSuite("docx-pandoc", "Word documents"),
          new DocumentSuite("odt-pandoc", "OpenDocument texts"),
          new DocumentSuite("rtf-pandoc", "rich text"),
          new RecogniserSuite("whisper-json-timestamped", "Whisper, with words"),
          new RecogniserSuite("whisper-json-pysubs2", "subtitles as JSON"),
          new RecogniserSuite("whisper_jax-pysubs2", "Whisper, as text"),
          new RecogniserSuite("asr-aws", "Amazon Transcribe"),
          new RecogniserSuite("asr-deepgram-assemblyai", "Deepgram and AssemblyAI"),
          new RecogniserSuite("synthetic-shapes", "recognisers, speaker text, tables and others"),
          new LipSuite(),
          new JsonSuite(),
          new EncodingSuite(),
          new ArticleSuite());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Suites() {}

  /** The cases of a suite, in the order of its file. */
  static List<Case> cases(Path formats, Suite suite) throws IOException {
    JsonNode file =
        JSON.readTree(Files.readAllBytes(formats.resolve("expected/" + suite.name() + ".json")));
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : file.get("cases")) {
      cases.add(new Case(formats, node));
    }
    return cases;
  }
}
