package app.sottovoce.read.lips;

import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text beside a clip of the lip-reading corpora LRS2 and LRS3 (Afouras, Chung, Zisserman,
 * "LRS3-TED", 2018), which lip-reading programs write as well: {@code Text:}, {@code Conf:}, {@code
 * Ref:}, a table of the frames and one of the words with their times in seconds.
 */
public final class LrsReader implements SourceReader {
  private static final Pattern HEAD =
      Pattern.compile("\\A\\s*Text:[^\\n]*\\n\\s*Conf:\\s*-?[0-9.]+");
  private static final Pattern TEXT = Pattern.compile("(?m)^Text:([^\\n]*)");
  private static final Pattern CONF = Pattern.compile("(?m)^Conf:[ \\t]*(\\S+)");
  private static final Pattern REF = Pattern.compile("(?m)^Ref:[ \\t]*(\\S+)");
  private static final Pattern TABLE =
      Pattern.compile("(?m)^WORD[ \\t]+START[ \\t]+END\\b[^\\n]*\\n?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  @Override
  public String format() {
    return "lrs";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("lip-lrs");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return HEAD.matcher(file.head()).find() ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    Matcher words = TEXT.matcher(text);
    if (!words.find()) {
      throw new UnreadableFile(file.name(), "has no line that begins with “Text:”.");
    }
    String line = words.group(1).strip();
    int from = text.indexOf(line, words.start(1));
    Span span = new Span(from, from + line.length());
    Said said = said(Controls.without(line), span, times(text, remarks), conf(text));
    String title = first(REF, text).orElse(file.stem());
    Source source = file.source(Source.Kind.TRANSCRIPT, title, text, mediaType());
    return new Imported(format(), source, List.of(said), remarks.list());
  }

  private static Said said(String words, Span span, Optional<When> when, String note) {
    return Said.of(words, List.of(span))
        .withKind(Optional.of(Kind.LIP_READ))
        .withWhen(when)
        .withNote(note);
  }

  /** From the first word's start to the last word's end. */
  private static Optional<When> times(String text, Remarks remarks) {
    Matcher table = TABLE.matcher(text);
    if (!table.find()) {
      return Optional.empty();
    }
    long start = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    int at = table.end();
    while (at < text.length() && text.charAt(at) != '\n') {
      int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      String[] row = text.substring(at, lineEnd).strip().split("\\s+");
      OptionalDouble from = row.length < 3 ? OptionalDouble.empty() : seconds(row[1]);
      OptionalDouble to = row.length < 3 ? OptionalDouble.empty() : seconds(row[2]);
      if (from.isEmpty() || to.isEmpty() || to.getAsDouble() < from.getAsDouble()) {
        remarks.at(at, "This is no word with its start and end in seconds and was skipped.");
      } else {
        start = Math.min(start, Math.round(from.getAsDouble() * 1000));
        end = Math.max(end, Math.round(to.getAsDouble() * 1000));
      }
      at = lineEnd + 1;
    }
    if (start <= end) {
      remarks.add("The times of single words were left out; the utterance has its own.");
    }
    return start <= end ? Optional.of(When.measured(start, end)) : Optional.empty();
  }

  private static OptionalDouble seconds(String text) {
    return NUMBER.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  /** The corpora's confidence has no upper end, so that it is no share of 1: kept in words. */
  private static String conf(String text) {
    return first(CONF, text).map(conf -> "Conf: " + conf).orElse("");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
