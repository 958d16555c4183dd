package app.sottovoce.write;

import java.io.OutputStream;
import java.util.List;

/**
 * WebVTT subtitles: speakers as voices, and notes that tell where the file comes from and what
 * analysts think of a cue. Source: W3C, "WebVTT: The Web Video Text Tracks Format", section 4.
 */
public final class WebVtt implements CueFormat {
  @Override
  public String format() {
    return "webvtt";
  }

  @Override
  public String title() {
    return "WebVTT subtitles";
  }

  @Override
  public String mediaType() {
    return "text/vtt";
  }

  @Override
  public String extension() {
    return "vtt";
  }

  @Override
  public boolean carriesNotes() {
    return true;
  }

  @Override
  public CueWriter begin(Heading heading, OutputStream out) {
    return new Writer(heading, out);
  }

  private static final class Writer extends CueWriter {
    Writer(Heading heading, OutputStream out) {
      super(out);
      note(heading.lines(), heading().add("WEBVTT\n"));
    }

    @Override
    void append(Cue cue, Utf8Buffer file) {
      if (!cue.notes().isEmpty()) {
        note(cue.notes(), file);
      }
      file.add('\n').time(cue.when().start(), '.');
      file.add(" --> ").time(cue.when().end(), '.').add('\n');
      if (cue.speaker().isPresent()) {
        file.add("<v ");
        file.addEscaped(inOneLine(cue.speaker().get())).add('>');
      }
      file.addEscaped(inOneBlock(cue.words())).add('\n');
    }

    @Override
    void remarks(List<String> remarks) {}

    /** Lines of a note may hold anything but an arrow or nothing. */
    private static void note(List<String> lines, Utf8Buffer file) {
      file.add("\nNOTE\n");
      for (String line : lines) {
        file.add(inOneLine(line).replace("-->", "→")).add('\n');
      }
    }
  }
}
