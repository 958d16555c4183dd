package app.sottovoce.write;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * SubRip subtitles. They know no speakers; as usual in subtitles the name stands in capitals before
 * the words. There is no way to write words that look like tags so that players take them for
 * words.
 */
public final class SubRip implements CueFormat {
  @Override
  public String format() {
    return "subrip";
  }

  @Override
  public String title() {
    return "SubRip subtitles";
  }

  @Override
  public String mediaType() {
    return "application/x-subrip";
  }

  @Override
  public String extension() {
    return "srt";
  }

  @Override
  public boolean carriesNotes() {
    return false;
  }

  @Override
  public CueWriter begin(Heading heading, OutputStream out) {
    return new Writer(out);
  }

  private static final class Writer extends CueWriter {
    private long number;
    private int named;
    private int tagged;

    Writer(OutputStream out) {
      super(out);
    }

    @Override
    void append(Cue cue, Utf8Buffer file) {
      file.add(++number).add('\n').time(cue.when().start(), ',');
      file.add(" --> ").time(cue.when().end(), ',').add('\n');
      speaker(cue.speaker(), file);
      String words = inOneBlock(cue.words());
      tagged += mayHoldTag(words) ? 1 : 0;
      file.add(words).add("\n\n");
    }

    @Override
    void remarks(List<String> remarks) {
      tell(remarks, named, "%s a speaker whose name was put in capitals before the words.");
      tell(remarks, tagged, "%s words that players may take for tags or for other characters.");
    }

    private void speaker(Optional<String> speaker, Utf8Buffer file) {
      if (speaker.isPresent()) {
        String name = inOneLine(speaker.get());
        String capitals = name.toUpperCase(Locale.ROOT);
        named += capitals.equals(name) ? 0 : 1;
        file.add(capitals).add(": ");
      }
    }

    private static boolean mayHoldTag(String words) {
      int open = words.indexOf('<');
      int entity = words.indexOf('&');
      return open >= 0 && words.indexOf('>', open) > 0
          || entity >= 0 && words.indexOf(';', entity) > 0
          || words.contains("{\\");
    }
  }
}
