package app.sottovoce.read.lips;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Label files of the Hidden Markov Model Toolkit, alone or many in one master label file (Young et
 * al., "The HTK Book", section 6.3): {@code [start [end]] label [score] [word]} with times in units
 * of 100 nanoseconds. TCD-TIMIT's transcripts have this form.
 */
public final class HtkReader implements SourceReader {
  private static final String HEAD = "#!MLF!#";
  private static final long UNITS_A_MILLISECOND = 10_000;

  private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(-?\\d{1,18})\\s+(?:(-?\\d{1,18})\\s+)?)?(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|\\S+)"
              + "(?:\\s+-?\\d[\\d.eE+-]*)?(?:\\s+([^\\s\\d-]\\S*))?.*");
  private static final Pattern BARE =
      Pattern.compile("(\\d{1,18})\\s+(\\d{3,18})\\s+([^\\s\\d]\\S*)");

  @Override
  public String format() {
    return "htk";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("mlf", "htk-mlf", "tcd-timit", "lip-tcdtimit", "lab");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    if (file.head().stripLeading().startsWith(HEAD)) {
      return Sureness.SURELY;
    }
    return isBare(Row.first(file, 50)) ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Pass pass = new Pass(file);
    pass.rows(Row.in(file));
    if (pass.said.isEmpty()) {
      throw new UnreadableFile(file.name(), "has no labels but silence.");
    }
    pass.remarkOnAll();
    return Clip.imported(this, file, pass.said, pass.remarks);
  }

  /** Labels without a head: each begins where the one before ended, after at least 10 ms. */
  private static boolean isBare(List<Row> rows) {
    long before = 0;
    for (Row row : rows) {
      Matcher label = BARE.matcher(row.text());
      if (!label.matches() || Long.parseLong(label.group(1)) != before) {
        return false;
      }
      before = Long.parseLong(label.group(2));
    }
    return rows.size() >= 3 && before >= 100 * UNITS_A_MILLISECOND;
  }

  /** One pass over one file. */
  private final class Pass {
    final Remarks remarks;
    final List<Said> said = new ArrayList<>();
    private String clip = "";
    private Labels labels = new Labels();
    private boolean alternative;
    private boolean sounds;
    private boolean timed;
    private boolean words;

    Pass(RawFile file) {
      this.remarks = file.remarks();
    }

    void rows(List<Row> rows) {
      for (Row row : rows) {
        row(row);
      }
      close();
    }

    private void row(Row row) {
      String text = row.text();
      Matcher name = NAME.matcher(text);
      if (text.equals(HEAD)) {
        return;
      }
      if (text.equals(".")) {
        close();
      } else if (text.equals("///")) {
        alternative = true;
        remarks.at(row.from(), "Other labels for the same clip follow and were left out.");
      } else if (labels.isEmpty() && name.lookingAt()) {
        clip = name.group(1);
        if (!name.matches()) {
          remarks.at(row.from(), "The labels of this clip are in another file.");
        }
      } else if (!alternative) {
        label(row);
      }
    }

    private void label(Row row) {
      Matcher label = LABEL.matcher(row.text());
      if (!label.matches()) {
        remarks.at(row.from(), "This is no label and was skipped.");
        return;
      }
      // With a word behind it, the label is one of the word's sounds.
      boolean hasWord = label.group(4) != null;
      words |= hasWord;
      if (words && !hasWord) {
        labels.extend(time(label.group(2)));
        return;
      }
      int group = hasWord ? 4 : 3;
      timed |= label.group(1) != null;
      labels.add(
          unquoted(label.group(group)),
          new Span(row.from() + label.start(group), row.from() + label.end(group)),
          time(label.group(1)),
          time(label.group(2)));
    }

    private void close() {
      if (!labels.isEmpty()) {
        sounds |= labels.areSounds();
        said.add(labels.said(clip));
      }
      labels = new Labels();
      alternative = false;
      words = false;
      clip = "";
    }

    void remarkOnAll() {
      if (timed) {
        remarks.add("The times of single labels were left out; each utterance has its own.");
      }
      if (sounds) {
        remarks.add(
            "Labels of this file are speech sounds, not words; they are shown as they are.");
      }
    }
  }

  private static OptionalLong time(String units) {
    long value = units == null ? -1 : Long.parseLong(units);
    return value < 0
        ? OptionalLong.empty()
        : OptionalLong.of((value + UNITS_A_MILLISECOND / 2) / UNITS_A_MILLISECOND);
  }

  private static String unquoted(String label) {
    boolean quoted =
        label.length() > 2
            && (label.startsWith("\"") || label.startsWith("'"))
            && label.charAt(0) == label.charAt(label.length() - 1);
    return quoted ? label.substring(1, label.length() - 1) : label;
  }
}
