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
      StringBuilder file = new StringBuilder("WEBVTT\n");
      note(heading.lines(), file);
      heading(file.toString());
    }

    @Override
    void append(Cue cue, StringBuilder file) {
      if (!cue.notes().isEmpty()) {
        note(cue.notes(), file);
      }
      file.append('\n');
      time(file, cue.when().start(), '.');
      file.append(" --> ");
      time(file, cue.when().end(), '.');
      file.append('\n');
      if (cue.speaker().isPresent()) {
        file.append("<v ");
        escape(cue.speaker().get().strip().replaceAll("\\s+", " "), file);
        file.append('>');
      }
      escape(inOneBlock(cue.words()), file);
      file.append('\n');
    }

    @Override
    void remarks(List<String> remarks) {}

    /** Lines of a note may hold anything but an arrow or nothing. */
    private static void note(List<String> lines, StringBuilder file) {
      file.append("\nNOTE\n");
      for (String line : lines) {
        String whole = line.replaceAll("\\s+", " ").strip();
        file.append(whole.replace("-->", "→")).append('\n');
      }
    }

    private static void escape(String text, StringBuilder file) {
      int copied = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '&' || c == '<' || c == '>') {
          file.append(text, copied, i);
          file.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
          copied = i + 1;
        }
      }
      file.append(text, copied, text.length());
    }
  }
}
