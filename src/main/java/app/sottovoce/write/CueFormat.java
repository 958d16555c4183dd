package app.sottovoce.write;

import app.sottovoce.model.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A format of subtitles. Its files are a heading and then cue after cue, so that they can be
 * written while the cues are still being read. Utterances come in the order of time; those without
 * a time have no place in subtitles.
 */
public interface CueFormat extends ProjectWriter {

  /** Begins a file; the stream stays open. */
  CueWriter begin(Heading heading, OutputStream out) throws IOException;

  @Override
  default List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    Project shown = options.of(project);
    ProjectCues cues = ProjectCues.of(shown);
    CueWriter writer = begin(Heading.of(shown), out);
    for (Cue cue : cues.list()) {
      writer.add(cue);
    }
    List<String> remarks = new ArrayList<>(cues.remarks(carriesNotes()));
    remarks.addAll(writer.end());
    return remarks;
  }

  /** Whether it has a place for the notes of cues. */
  boolean carriesNotes();
}
