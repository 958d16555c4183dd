package app.sottovoce.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void columnsThatOldSettingsDoNotKnowComeLast() {
    Columns columns =
        new Columns(
            List.of(
                new Columns.Shown(Column.WORDS, 300, true),
                new Columns.Shown(Column.WHEN, 90, false),
                new Columns.Shown(Column.WORDS, 10, false)));
    assertEquals(
        List.of(
            Column.WORDS,
            Column.WHEN,
            Column.NUMBER,
            Column.SPEAKER,
            Column.CONFIDENCE,
            Column.MEANING,
            Column.STATE),
        columns.columns().stream().map(Columns.Shown::column).toList());
    assertEquals(new Columns.Shown(Column.WORDS, 300, true), columns.columns().getFirst());
  }
}
