package app.sottovoce.write;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table with a row for each utterance, in the order told. Source: RFC 4180; the tab-separated
 * form is quoted alike, as spreadsheets expect it. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, see OWASP, "CSV Injection".
 */
public final class Table implements ProjectWriter {

  /** Comma-separated values. */
  public static final Table CSV = new Table("csv", "Table (CSV)", "text/csv", ',', false);

  /** With a byte order mark, by which Excel knows that it is UTF-8. */
  public static final Table CSV_FOR_EXCEL =
      new Table("csv-excel", "Table for Excel (CSV with byte order mark)", "text/csv", ',', true);

  /** Tab-separated values. */
  public static final Table TSV =
      new Table("tsv", "Table (TSV)", "text/tab-separated-values", '\t', false);

  private static final List<String> COLUMNS =
      List.of(
          "start",
          "end",
          "times",
          "speaker",
          "speaker confidence",
          "kind",
          "text",
          "confidence",
          "score",
          "other readings",
          "interpretations",
          "to",
          "scene",
          "tags",
          "note",
          "status",
          "source",
          "by way of",
          "found by");

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");
  private static final String BETWEEN_VALUES = " | ";

  private final String format;
  private final String title;
  private final String mediaType;
  private final char separator;
  private final boolean mark;

  private Table(String format, String title, String mediaType, char separator, boolean mark) {
    this.format = format;
    this.title = title;
    this.mediaType = mediaType;
    this.separator = separator;
    this.mark = mark;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String extension() {
    return separator == '\t' ? "tsv" : "csv";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    Project shown = options.of(project);
    Opinions opinions = new Opinions(shown);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (mark) {
      writer.append('\ufeff');
    }
    writer.append(row(COLUMNS));
    for (Utterance utterance : shown.told()) {
      writer.append(row(cells(utterance, shown, opinions)));
    }
    writer.flush();
    return remarks(shown);
  }

  private static List<String> cells(Utterance utterance, Project project, Opinions opinions) {
    return List.of(
        utterance.when().map(when -> time(when.start())).orElse(""),
        utterance.when().map(when -> time(when.end())).orElse(""),
        utterance.when().map(Table::basis).orElse(""),
        utterance.speaker().flatMap(project::speaker).map(Speaker::name).orElse(""),
        opinions.speakerConfidence(utterance),
        opinions.kind(utterance),
        utterance.words(),
        opinions.confidence(utterance),
        opinions.score(utterance),
        String.join(BETWEEN_VALUES, opinions.otherReadings(utterance)),
        String.join(BETWEEN_VALUES, opinions.interpretations(utterance)),
        opinions.addressee(utterance),
        opinions.scene(utterance),
        opinions.tags(utterance),
        utterance.note(),
        Opinions.words(utterance.status().name()),
        source(utterance, project).map(Source::title).orElse(""),
        opinions.hands(utterance),
        opinions.rule(utterance));
  }

  private static String time(long ms) {
    long size = Math.abs(ms);
    return "%s%02d:%02d:%02d.%03d"
        .formatted(
            ms < 0 ? "-" : "", size / 3_600_000, size / 60_000 % 60, size / 1000 % 60, size % 1000);
  }

  /** What the times rest on: one word, or one for each if they differ. */
  private static String basis(When when) {
    String start = word(when.startBasis());
    String end = word(when.endBasis());
    return start.equals(end) ? start : "start " + start + ", end " + end;
  }

  private static String word(Basis basis) {
    return Opinions.words(basis.name());
  }

  private static Optional<Source> source(Utterance utterance, Project project) {
    return utterance
        .reading()
        .flatMap(reading -> reading.anchors().stream().findFirst())
        .flatMap(anchor -> project.source(anchor.source()));
  }

  private String row(List<String> cells) {
    return cells.stream()
        .map(cell -> quoted(safe(cell)))
        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
  }

  /**
   * A cell that no spreadsheet takes for a formula. What looks like a cell made safe gets another
   * apostrophe, so that a reader knows which to take off.
   */
  private static String safe(String cell) {
    String clean = CueWriter.withoutControls(cell);
    return FORMULA.matcher(clean).lookingAt() ? "'" + clean : clean;
  }

  private String quoted(String cell) {
    boolean plain =
        cell.indexOf(separator) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static List<String> remarks(Project project) {
    List<String> remarks = new ArrayList<>();
    long evidence =
        project.utterances().values().stream()
            .flatMap(utterance -> utterance.interpretations().stream())
            .filter(interpretation -> !interpretation.evidence().isEmpty())
            .count();
    if (evidence > 0) {
      remarks.add("Where the sources speak for an interpretation has no place in a table.");
    }
    boolean names =
        project.speakers().values().stream()
            .anyMatch(speaker -> !speaker.aliases().isEmpty() || !speaker.role().isEmpty());
    if (names) {
      remarks.add("Other names and roles of speakers have no place in a table.");
    }
    return remarks;
  }
}
