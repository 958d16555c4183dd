package app.sottovoce.cli;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.When;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sottovoce read}: what is in files, one line of JSON for each. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and transcripts and prints one line of JSON for each file.",
      "Exit code: 0 done, 1 done with remarks, 2 wrong usage, 3 a file could not be read."
    })
final class ReadCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "The format of the files, if it is not to be found out from their content.")
  private Optional<String> format;

  @Option(
      names = "--encoding",
      paramLabel = "E",
      description =
          "The encoding of the files, if it is not to be found out: windows-1252, KOI8-R …")
  private Optional<String> encoding;

  @Option(
      names = "--fps",
      paramLabel = "N",
      description = "Frames per second, for times that count frames.")
  private Optional<Double> framesPerSecond;

  @Option(
      names = "--columns",
      paramLabel = "C",
      description =
          "Which column of a table is what, if its heading does not tell:"
              + " start=1,end=2,speaker=3,text=4; also duration, confidence, note and unit=s,"
              + " unit=ms or unit=frames.")
  private Optional<String> columns;

  @Override
  public Integer call() {
    ReadOptions options =
        new ReadOptions(
            format.map(this::reader),
            encoding.map(this::charset),
            frames(),
            columns.map(this::mapping));
    int exit = Exit.DONE;
    for (Path file : files) {
      exit = Math.max(exit, read(file, options));
    }
    return exit;
  }

  private int read(Path file, ReadOptions options) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Imported imported = SourceReaders.read(file, options, Clock.systemUTC());
      out.println(line(file, imported));
      imported.remarks().forEach(remark -> err.println(file + ": " + remark));
      return imported.remarks().isEmpty() ? Exit.DONE : Exit.DONE_WITH_PROBLEMS;
    } catch (UnreadableFile e) {
      out.println(
          JSON.createObjectNode().put("file", file.toString()).put("error", e.getMessage()));
      err.println(e.getMessage());
      return Exit.UNREADABLE_INPUT;
    }
  }

  private static ObjectNode line(Path file, Imported imported) {
    Source source = imported.source();
    ObjectNode line = JSON.createObjectNode();
    line.put("file", file.toString());
    line.put("format", imported.format());
    line.put("encoding", source.file().flatMap(f -> f.encoding()).orElse(null));
    line.put("title", source.title());
    line.put("text", source.text());
    ArrayNode utterances = line.putArray("utterances");
    imported.said().forEach(said -> utterances.add(utterance(said, source.text())));
    ArrayNode remarks = line.putArray("remarks");
    imported.remarks().stream().map(Remark::toString).forEach(remarks::add);
    return line;
  }

  private static ObjectNode utterance(Said said, String text) {
    ObjectNode utterance = JSON.createObjectNode();
    utterance.put("startMs", said.when().map(When::start).orElse(null));
    utterance.put("endMs", said.when().map(StatedTimes::end).orElse(null));
    utterance.put("speaker", said.speaker().map(Said.SpeakerName::name).orElse(null));
    utterance.put("text", said.text());
    utterance.put("raw", raw(said, text));
    utterance.put("confidence", confidence(said).orElse(null));
    return utterance;
  }

  private static String raw(Said said, String text) {
    return said.spans().stream()
        .map(span -> text.substring((int) span.start(), (int) span.end()))
        .collect(Collectors.joining("\n"));
  }

  /** A share of 1: a recogniser's own score, else the middle of what a lip reader's mark means. */
  private static Optional<Double> confidence(Said said) {
    return said.score()
        .or(
            () ->
                said.confidence()
                    .flatMap(Assessment::percent)
                    .map(Percent::middle)
                    .map(p -> p / 100.0));
  }

  private SourceReader reader(String name) {
    return SourceReaders.named(name).orElseThrow(() -> unknown("format", name, formats()));
  }

  private Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException _) {
      throw unknown("encoding", name, String.join(", ", Charset.availableCharsets().keySet()));
    }
  }

  private ColumnMapping mapping(String text) {
    try {
      return ColumnMapping.of(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage());
    }
  }

  private OptionalDouble frames() {
    if (framesPerSecond.isEmpty()) {
      return OptionalDouble.empty();
    }
    double frames = framesPerSecond.get();
    if (!(frames > 0 && frames <= 1000)) {
      throw new ParameterException(
          spec.commandLine(), "--fps must be above 0 and at most 1000, not " + frames + ".");
    }
    return OptionalDouble.of(frames);
  }

  private static String formats() {
    return SourceReaders.ALL.stream().map(SourceReader::format).collect(Collectors.joining(", "));
  }

  private ParameterException unknown(String what, String name, String known) {
    return new ParameterException(
        spec.commandLine(), "There is no " + what + " “" + name + "”. Known are: " + known + ".");
  }
}
