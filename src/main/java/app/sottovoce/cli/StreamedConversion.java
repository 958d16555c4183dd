package app.sottovoce.cli;

import app.sottovoce.edit.Ids;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.When;
import app.sottovoce.read.CueStream;
import app.sottovoce.read.base.NeedsWholeFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.write.Cue;
import app.sottovoce.write.CueFormat;
import app.sottovoce.write.CueWriter;
import app.sottovoce.write.Heading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Subtitles of one format into those of another, cue by cue, in memory that does not grow with the
 * file. What comes out is the same as if a project were made of the file and exported; where that
 * would put cues in another order or give speakers other names, it is left to be done that way.
 */
final class StreamedConversion {
  /** More names than this are not compared with one another. */
  private static final int MOST_NAMES = 2_000;

  private final Path file;
  private final ReadOptions options;
  private final CueFormat format;

  StreamedConversion(Path file, ReadOptions options, CueFormat format) {
    this.file = file;
    this.options = options;
    this.format = format;
  }

  /**
   * What came of it.
   *
   * @param read remarks of the reader
   * @param lost what the format could not carry
   */
  record Result(List<Remark> read, List<String> lost) {}

  /**
   * Converts the file.
   *
   * @throws NeedsWholeFile if it cannot be done cue by cue; what was written is worth nothing then
   * @throws IOException if the file cannot be read or the stream not be written
   */
  Result write(OutputStream out) throws IOException {
    try (CueStream cues = CueStream.open(file, options)) {
      Source source = cues.source();
      CueWriter writer = format.begin(new Heading(source.title(), List.of(source), List.of()), out);
      Set<String> names = new LinkedHashSet<>();
      long last = Long.MIN_VALUE;
      List<Said> found = cues.next();
      while (!found.isEmpty()) {
        for (Said said : found) {
          When when = said.when().orElseThrow();
          if (when.start() < last) {
            throw new NeedsWholeFile("The cues are not in the order of time.");
          }
          last = when.start();
          Optional<String> name = said.speaker().map(SpeakerName::name);
          if (name.isPresent()) {
            names.add(name.get());
          }
          writer.add(new Cue(when, name, said.text(), List.of()));
        }
        if (names.size() > MOST_NAMES) {
          throw new NeedsWholeFile("There are very many speakers.");
        }
        found = cues.next();
      }
      checkNames(source, names);
      return new Result(cues.remarks(), writer.end());
    }
  }

  /** A project shows somebody who has several names under the fullest of them. */
  private static void checkNames(Source source, Set<String> names) throws NeedsWholeFile {
    List<Said> said =
        names.stream()
            .map(name -> Said.of("", List.of()).withSpeaker(Optional.of(SpeakerName.of(name))))
            .toList();
    Project empty = Project.empty(new Info("", "", Optional.empty(), Extra.NONE));
    Project project = SourceEdits.add(empty, source.withId("s"), said, Ids.counting()).apply(empty);
    Set<String> shown =
        project.speakers().values().stream().map(Speaker::name).collect(Collectors.toSet());
    if (!shown.equals(names)) {
      throw new NeedsWholeFile("A speaker has several names.");
    }
  }
}
