package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  /** What comes out of a row. */
  private record Row(
      Optional<Long> start, Optional<Long> end, String speaker, String words, String note) {}

  @Property(tries = 300)
  void whatIsWrittenAsATableIsReadAgain(
      @ForAll("projects") Project project, @ForAll("tables") Table table) throws IOException {
    List<Row> expected =
        project.told().stream()
            .map(
                one ->
                    new Row(
                        one.when().map(When::start),
                        one.when().map(When::end),
                        line(one.speaker().flatMap(project::speaker).map(Speaker::name).orElse("")),
                        words(one.words()),
                        words(one.note())))
            .toList();
    if (!expected.isEmpty()) {
      assertEquals(expected, rows(bytes(table, project)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "'=1",
        "''=1",
        "'tis",
        "'",
        "a, \"b\"; c",
        "a\nb",
        "=\"x\"\n,"
      })
  void aCellThatLooksLikeAFormulaIsMadeSafeAndReadAsItWas(String words) throws IOException {
    Project project = project(words);
    for (Table table : List.of(Table.CSV, Table.CSV_FOR_EXCEL, Table.TSV)) {
      assertEquals(words, rows(bytes(table, project)).getFirst().words());
      String text = new String(bytes(table, project), StandardCharsets.UTF_8);
      for (String cell : text.split("[,\t\r\n]")) {
        assertFalse(cell.matches("\"?[=+@-].*"), cell);
      }
    }
  }

  @Test
  void aTabOrAReturnBeforeAFormulaIsNoWayAroundIt() throws IOException {
    assertTrue(
        new String(bytes(Table.CSV, project("\t=1")), StandardCharsets.UTF_8).contains(",'\t=1,"));
    assertTrue(
        new String(bytes(Table.CSV, project("\r=1")), StandardCharsets.UTF_8)
            .contains(",\"'\r=1\","));
    assertTrue(
        new String(bytes(Table.CSV, project("\u0007=1")), StandardCharsets.UTF_8)
            .contains(",'=1,"));
  }

  @Test
  void aTableHasARowForEachUtteranceInTheOrderTold() throws IOException {
    assertEquals(
        """
        start,end,times,speaker,speaker confidence,kind,text,confidence,score,other readings,\
        interpretations,to,scene,tags,note,status,source,by way of,found by\r
        00:00:01.000,00:00:02.000,measured,Ada Marsh,,lip-read,At last.,"unlikely (20–45 %), suggested\
         by the program, rule example: one lip reader, no sound",,,,,Quay,,,draft,Two hosts on a quay\
        ,,\r
        00:00:03.000,00:00:05.500,measured,Ada Marsh,,lip-read,"You came, how good to see you.",\
        "unlikely (20–45 %), suggested by the program, rule example: one lip reader, no sound",,,,,\
        Quay,greeting,,draft,Two hosts on a quay,,\r
        ,,,Ben Oduya,,lip-read,Thank you. I came to help.,"unlikely (20–45 %), suggested by the\
         program, rule example: one lip reader, no sound",,,,,Quay,,,draft,Two hosts on a quay,,\r
        ,,,Ada Marsh,,lip-read,It is only rope.,"unlikely (20–45 %), suggested by the program, rule\
         example: one lip reader, no sound",,,"A code word [unlikely (20–45 %), Test analyst] (Test\
         analyst)",,,,,draft,Two hosts on a quay,,\r
        """,
        new String(bytes(Table.CSV, Examples.quay()), StandardCharsets.UTF_8));
  }

  @Test
  void excelIsToldTheEncodingByAMark() throws IOException {
    byte[] plain = bytes(Table.CSV, Examples.quay());
    byte[] marked = bytes(Table.CSV_FOR_EXCEL, Examples.quay());
    assertEquals(
        "\ufeff" + new String(plain, StandardCharsets.UTF_8),
        new String(marked, StandardCharsets.UTF_8));
  }

  @Test
  void whatATableCannotCarryIsSaid() throws IOException {
    assertEquals(
        List.of(
            "Where the sources speak for an interpretation has no place in a table.",
            "Other names and roles of speakers have no place in a table."),
        Table.TSV.write(Examples.quay(), ExportOptions.COMPLETE, new ByteArrayOutputStream()));
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Provide
  Arbitrary<Table> tables() {
    return Arbitraries.of(Table.CSV, Table.CSV_FOR_EXCEL, Table.TSV);
  }

  private static Project project(String words) {
    Utterance utterance =
        Utterance.of("u1", 1, Reading.of("r1", words))
            .withWhen(Optional.of(When.measured(1000, 2000)));
    return Project.empty(new Info("urn:x", "The quay", Optional.empty(), Extra.NONE))
        .with(utterance);
  }

  private static List<Row> rows(byte[] bytes) throws IOException {
    Imported read =
        new TableReader().read(new RawFile("x.csv", bytes, Instant.EPOCH, ReadOptions.NONE));
    return read.said().stream()
        .map(
            one ->
                new Row(
                    one.when().map(StatedTimes::start),
                    one.when().map(StatedTimes::end),
                    one.speaker().map(SpeakerName::name).map(TableTest::line).orElse(""),
                    words(one.text()),
                    words(one.note())))
        .toList();
  }

  /** What both readers and writers do to words. */
  private static String words(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Controls.without(lines).strip();
  }

  private static String line(String name) {
    return words(name).replaceAll("\\s+", " ").strip();
  }

  private static byte[] bytes(Table table, Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(project, ExportOptions.COMPLETE, out);
    return out.toByteArray();
  }
}
