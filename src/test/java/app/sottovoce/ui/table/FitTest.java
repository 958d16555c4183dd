package app.sottovoce.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FitTest {

  @Test
  void theWordsTakeWhatTheOthersLeave() {
    Map<Column, Double> wished = Map.of(Column.NUMBER, 40.0, Column.WORDS, 10.0);
    assertEquals(
        Map.of(Column.NUMBER, 40.0, Column.WORDS, 460.0),
        Fit.widths(500, wished, Optional.empty()));
  }

  @Test
  void whatMattersLeastGivesWayFirst() {
    Map<Column, Double> widths = Fit.widths(600, usual(), Optional.empty());
    assertEquals(Column.STATE.least(), widths.get(Column.STATE));
    assertEquals(Column.SPEAKER.width(), widths.get(Column.SPEAKER));
    assertEquals(Column.WORDS.least(), widths.get(Column.WORDS));
  }

  @Test
  void aColumnInWhichIsTypedDoesNotGiveWay() {
    Map<Column, Double> widths = Fit.widths(300, usual(), Optional.of(Column.SPEAKER));
    assertEquals(Column.SPEAKER.width(), widths.get(Column.SPEAKER));
  }

  @Property
  void theRoomIsFilledAndNoColumnBecomesTooNarrow(
      @ForAll @DoubleRange(min = 0, max = 3_000) double room) {
    Map<Column, Double> widths = Fit.widths(room, usual(), Optional.empty());
    double sum = widths.values().stream().mapToDouble(Double::doubleValue).sum();
    double least = List.of(Column.values()).stream().mapToDouble(Column::least).sum();
    double number = Column.NUMBER.width() - Column.NUMBER.least();
    assertEquals(Math.max(room, least + number), sum, 1e-6);
    widths.forEach((column, width) -> assertTrue(width >= column.least()));
  }

  private static Map<Column, Double> usual() {
    Map<Column, Double> widths = new EnumMap<>(Column.class);
    List.of(Column.values()).forEach(column -> widths.put(column, column.width()));
    return widths;
  }
}
