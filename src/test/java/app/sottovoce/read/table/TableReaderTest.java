package app.sottovoce.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.model.Said;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Column;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.ColumnMapping.Unit;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.UnmappedTable;
import app.sottovoce.read.base.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  private static final String BARE =
      """
      7|00:00:01|Ida|Is the ferry late?
      8|00:00:03|Per|It is.
      """;

  @Test
  void aTableWithoutAHeadingIsRefusedWithWhatCanBeSaidAboutIt() {
    UnmappedTable e = assertThrows(UnmappedTable.class, () -> read(BARE, ReadOptions.NONE));
    assertEquals(
        "“log.csv” is a table whose heading does not tell which column has the words; say it with"
            + " --columns start=2,speaker=3,text=4 or open it in the window, which asks.",
        e.getMessage());
    assertEquals(List.of("7", "00:00:01", "Ida", "Is the ferry late?"), e.firstRows().getFirst());
    assertEquals(Map.of(Column.START, 1, Column.SPEAKER, 2, Column.TEXT, 3), e.suggested());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void aTableWithTimesIsAskedAboutAndNotTakenForWhatSpeakersSay(String delimiter) {
    String table =
        """
        alpha;beta;gamma;delta
        00:00:01;00:00:03;Ida;We will see.
        00:00:04;00:00:06;Per;"Not ""today""; maybe."
        """;
    assertThrows(UnmappedTable.class, () -> read(table.replace(";", delimiter), ReadOptions.NONE));
  }

  @Test
  void columnsThatAnAnalystTellsAreTaken() throws UnreadableFile {
    assertEquals(
        List.of("1000-2200 Ida: Is the ferry late?", "3000-3700 Per: It is."),
        lines(read(BARE, columns("start=2,speaker=3,text=4"))));
  }

  @Test
  void whatAnAnalystTellsOverrulesTheHeading() throws UnreadableFile {
    String table = "start,end,speaker,text\n0,50,A quiet day,Ida\n50,75,So far,Per\n";
    assertEquals(
        List.of("0-2000 Ida: A quiet day", "2000-3000 Per: So far"),
        lines(read(table, columns("start=1,end=2,text=3,speaker=4,unit=frames"))));
  }

  @ParameterizedTest
  @CsvSource({
    "start_ms, 1500, 1500",
    "Start (s), 1500, 1500000",
    "start [frames], 50, 2000",
    "Start Time, 1.5, 1500",
    "start, 1:02, 62000",
    "Timecode, 00:00:01:05, 1200",
    "start, 0 days 00:00:01.250000, 1250",
    "begin, 2.5s, 2500",
    "In Point, 00;01;02;05, 62200",
  })
  void timesAreTakenInTheUnitThatTheHeadingOrTheirFormTells(String heading, String cell, long ms)
      throws UnreadableFile {
    Imported imported = read(heading + "\ttext\n" + cell + "\twords\n", ReadOptions.NONE);
    assertEquals(ms, imported.said().getFirst().when().orElseThrow().start());
  }

  @Test
  void aTableForExcelSaysItsDelimiter() throws UnreadableFile {
    Imported imported = read("sep=|\nspeaker|text\nIda|One; two, three.\n", ReadOptions.NONE);
    assertEquals(List.of(" Ida: One; two, three."), lines(imported));
  }

  @Test
  void aGuessedUnitIsSaid() throws UnreadableFile {
    Imported imported = read("start,end,text\n0,2,one\n2,5,two\n", ReadOptions.NONE);
    assertEquals(List.of("0-2000 : one", "2000-5000 : two"), lines(imported));
    assertEquals(
        List.of("The table does not tell what its times count; seconds were assumed."),
        imported.remarks().stream().map(Remark::text).toList());
  }

  @Test
  void scoresAreSharesOfOneEvenWhereTheTableHasPerCents() throws UnreadableFile {
    Imported imported =
        read("speaker,text,confidence\nA,one,87.5\nB,two,1\nC,three,101\n", ReadOptions.NONE);
    assertEquals(
        List.of(Optional.of(0.875), Optional.of(0.01), Optional.empty()),
        imported.said().stream().map(Said::score).toList());
  }

  @Test
  void anAnalystsMappingIsToldAndReadAlike() {
    ColumnMapping mapping =
        new ColumnMapping(Map.of(Column.START, 1, Column.TEXT, 3), Optional.of(Unit.MILLISECONDS));
    assertEquals("start=2,text=4,unit=ms", mapping.text());
    assertEquals(mapping, ColumnMapping.of(mapping.text()));
  }

  @ParameterizedTest
  @CsvSource({
    "start=1, Say which column has the words: text=N.",
    "'text=1,start=1', Two things cannot stand in one column.",
    "text=0, 'Columns are numbers from 1 on, not “0”.'",
    "text, “text” is not of the form start=1.",
    "'text=1,unit=days', '“days” is none of the units s, ms and frames.'",
    "'text=1,voice=2',"
        + " '“voice” is none of start, end, duration, speaker, text, confidence, note and unit.'",
  })
  void aMappingThatIsNoneIsRefusedInASentence(String text, String sentence) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ColumnMapping.of(text));
    assertEquals(sentence, e.getMessage());
  }

  @Property(tries = 200)
  void whatIsQuotedByTheStandardComesBack(
      @ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter) {
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(delimiter))))
            .collect(Collectors.joining("\n"));
    Table table = Table.of(text, delimiter, Integer.MAX_VALUE);
    assertEquals(
        rows, table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
    table
        .rows()
        .forEach(
            row ->
                row.forEach(
                    cell ->
                        assertEquals(
                            cell.text(),
                            text.substring(cell.from(), cell.to()).replace("\"\"", "\""))));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("ab\"\n;, |\t").ofMaxLength(8).map(s -> "x" + s);
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(6));
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Test
  void manyOpenQuotationMarksCostNoMoreThanOne() throws UnreadableFile {
    String rows =
        IntStream.range(0, 100_000).mapToObj(i -> i + ",\"open\n").collect(Collectors.joining());
    assertEquals(100_000, read("start,text\n" + rows, ReadOptions.NONE).said().size());
  }

  private static ReadOptions columns(String text) {
    return ReadOptions.NONE.withColumns(ColumnMapping.of(text));
  }

  private static List<String> lines(Imported imported) {
    return imported.said().stream()
        .map(
            said ->
                said.when().map(w -> w.start() + "-" + w.end()).orElse("")
                    + " "
                    + said.speaker().map(s -> s.name()).orElse("")
                    + ": "
                    + said.text())
        .toList();
  }

  private static Imported read(String table, ReadOptions options) throws UnreadableFile {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    return SourceReaders.read(new RawFile("log.csv", bytes, Instant.EPOCH, options), options);
  }
}
