package app.sottovoce.read.table;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Column;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.ColumnMapping.Unit;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SpokenTime;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The rows of a table as utterances: one pass over one table. */
final class TableRows {
  /** How many rows are looked at to find out what times count. */
  private static final int SHOWN = 20;

  private final List<List<Cell>> rows;
  private final Map<Column, Integer> places;
  private final Times startTimes;
  private final Times otherTimes;
  private final boolean percent;
  private final Remarks remarks;

  TableRows(RawFile file, Table table, Remarks remarks) {
    this.remarks = remarks;
    List<Cell> first = table.rows().getFirst();
    Headings headings = Headings.of(first);
    Optional<ColumnMapping> told = file.columns();
    this.places =
        told.map(ColumnMapping::places)
            .orElse(
                headings.areUsable()
                    ? headings.places()
                    : Map.of(Column.START, 0, Column.END, 1, Column.TEXT, 2));
    boolean heading = told.isPresent() ? isHeading(table) : headings.areUsable();
    this.rows = heading ? table.rows().subList(1, table.rows().size()) : table.rows();
    double frames = file.framesPerSecond().orElse(Timecode.USUAL_FRAMES);
    Optional<Unit> unit =
        told.flatMap(ColumnMapping::unit)
            .or(() -> table.isLabelTrack() ? Optional.of(Unit.SECONDS) : Optional.empty());
    Unit start = unit.or(() -> unit(headings, Column.START)).orElseGet(this::guessed);
    Unit other =
        unit.or(() -> unit(headings, Column.END))
            .or(() -> unit(headings, Column.DURATION))
            .orElse(start);
    this.startTimes = new Times(start, frames);
    this.otherTimes = new Times(other, frames);
    this.percent = rows.stream().anyMatch(row -> Certainty.isPercent(cell(row, Column.CONFIDENCE)));
    remarkOnFrames(file);
    remarkOnOthers(heading ? first : List.of());
  }

  List<Said> said() {
    List<Said> said = new ArrayList<>();
    int uneven = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      if (!places.containsKey(Column.TEXT) || row.size() <= places.get(Column.TEXT)) {
        remarks.at(row.getFirst().from(), "The row has no cell for the words and was skipped.");
        continue;
      }
      uneven += row.size() > rows.getFirst().size() ? 1 : 0;
      said.add(said(row, i));
    }
    if (uneven > 0) {
      remarks.add("Rows with more cells than the first: " + uneven + "; those were left out.");
    }
    return said;
  }

  private Said said(List<Cell> row, int index) {
    Cell words = row.get(places.get(Column.TEXT));
    Certainty certainty = Certainty.of(cell(row, Column.CONFIDENCE), percent);
    String speaker = Controls.without(cell(row, Column.SPEAKER)).strip().replaceAll("\\s+", " ");
    return Said.of(Controls.without(words.text()).strip(), List.of(span(words)))
        .withSpeaker(speaker.isEmpty() ? Optional.empty() : Optional.of(SpeakerName.of(speaker)))
        .withWhen(when(row, index))
        .withScore(certainty.score())
        .withConfidence(certainty.confidence())
        .withNote(Controls.without(cell(row, Column.NOTE)).strip());
  }

  /** The words without the blanks around them. */
  private static Span span(Cell cell) {
    String text = cell.text();
    int lead = text.length() - text.stripLeading().length();
    int trail = text.length() - text.stripTrailing().length();
    return text.isBlank()
        ? new Span(cell.from(), cell.from())
        : new Span(cell.from() + lead, cell.to() - trail);
  }

  private Optional<When> when(List<Cell> row, int index) {
    String cell = cell(row, Column.START);
    OptionalLong start = startTimes.time(cell);
    if (start.isEmpty()) {
      if (!cell.isBlank()) {
        remarks.at(row.getFirst().from(), "“" + shortened(cell) + "” is no time.");
      }
      return Optional.empty();
    }
    OptionalLong end = end(row, start.getAsLong());
    if (end.isEmpty()) {
      int length = cell(row, Column.TEXT).length();
      return Optional.of(SpokenTime.from(start.getAsLong(), length, nextStart(index)));
    }
    if (end.getAsLong() < start.getAsLong()) {
      remarks.at(
          row.getFirst().from(),
          "The row ends before it starts; only its start was taken as measured.");
    }
    return Optional.of(StatedTimes.of(start.getAsLong(), end.getAsLong()));
  }

  private OptionalLong end(List<Cell> row, long start) {
    OptionalLong end = otherTimes.time(cell(row, Column.END));
    if (end.isPresent()) {
      return end;
    }
    OptionalLong duration = otherTimes.time(cell(row, Column.DURATION));
    return duration.isPresent()
        ? OptionalLong.of(start + duration.getAsLong())
        : startTimes.second(cell(row, Column.START));
  }

  private OptionalLong nextStart(int index) {
    return index + 1 < rows.size()
        ? startTimes.time(cell(rows.get(index + 1), Column.START))
        : OptionalLong.empty();
  }

  private String cell(List<Cell> row, Column column) {
    Integer place = places.get(column);
    return place == null || place >= row.size() ? "" : row.get(place).text();
  }

  /** Whether the first row, where an analyst tells the columns, is none of the utterances. */
  private boolean isHeading(Table table) {
    if (table.rows().size() < 2 || !places.containsKey(Column.START)) {
      return Headings.of(table.rows().getFirst()).known() >= 2;
    }
    return !Times.isTime(cell(table.rows().get(0), Column.START))
        && Times.isTime(cell(table.rows().get(1), Column.START));
  }

  private static Optional<Unit> unit(Headings headings, Column column) {
    return Optional.ofNullable(headings.units().get(column));
  }

  private Unit guessed() {
    List<String> starts = rows.stream().limit(SHOWN).map(row -> cell(row, Column.START)).toList();
    List<String> ends =
        places.containsKey(Column.END)
            ? rows.stream().limit(SHOWN).map(row -> cell(row, Column.END)).toList()
            : List.of();
    Unit unit = Times.guessed(starts, ends);
    boolean plain = starts.stream().anyMatch(s -> Times.isTime(s) && !Times.isClock(s));
    if (plain) {
      remarks.add(
          "The table does not tell what its times count; "
              + (unit == Unit.SECONDS ? "seconds" : "milliseconds")
              + " were assumed.");
    }
    return unit;
  }

  private void remarkOnFrames(RawFile file) {
    boolean frames =
        startTimes.unit() == Unit.FRAMES
            || rows.stream()
                .limit(SHOWN)
                .map(row -> cell(row, Column.START).strip())
                .anyMatch(t -> t.matches(Timecode.FORM) && Timecode.countsFrames(t));
    if (frames && file.framesPerSecond().isEmpty()) {
      remarks.add(
          "Times count frames; 25 a second were assumed, since the file does not say how many.");
    }
  }

  private void remarkOnOthers(List<Cell> heading) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < heading.size(); i++) {
      if (!places.containsValue(i) && !heading.get(i).text().isBlank()) {
        others.add("“" + shortened(heading.get(i).text()) + "”");
      }
    }
    if (!others.isEmpty()) {
      remarks.add(
          "Columns that were left out: "
              + others.stream().limit(SHOWN).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static String shortened(String text) {
    String line = Controls.without(text).strip().replaceAll("\\s+", " ");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
