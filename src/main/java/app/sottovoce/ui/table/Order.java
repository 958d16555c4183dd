package app.sottovoce.ui.table;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import java.util.Comparator;
import java.util.Optional;

/** By which column the rows are in order; what is alike there stays in the order of time. */
record Order(Column column, boolean ascending) {
  static final Order TIME = new Order(Column.NUMBER, true);

  boolean isTime() {
    return ascending && (column == Column.NUMBER || column == Column.WHEN);
  }

  Comparator<Timed> comparator(Project project) {
    Comparator<Timed> comparator =
        switch (column) {
          case NUMBER, WHEN -> Timed.BY_TIME;
          case SPEAKER -> Comparator.comparing(row -> speaker(project, row), LAST_IF_EMPTY);
          case WORDS -> Comparator.comparing(row -> row.utterance().words(), LAST_IF_EMPTY);
          case CONFIDENCE -> Comparator.comparingInt(Order::sureness);
          case MEANING ->
              Comparator.comparing(
                  row ->
                      Meaning.of(project, row.utterance()).stream()
                          .findFirst()
                          .map(Meaning::text)
                          .orElse(""),
                  LAST_IF_EMPTY);
          case STATE -> Comparator.comparing(row -> State.of(row.utterance()));
        };
    return (ascending ? comparator : comparator.reversed()).thenComparing(Timed.BY_TIME);
  }

  private static final Comparator<String> LAST_IF_EMPTY =
      Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);

  private static String speaker(Project project, Timed row) {
    return row.utterance().speaker().flatMap(project::speaker).map(Speaker::name).orElse("");
  }

  /** The middle of the band in percent; below all others where nobody has said anything. */
  private static int sureness(Timed row) {
    Optional<Assessment> confidence = row.utterance().reading().flatMap(Reading::confidence);
    return confidence
        .flatMap(Assessment::percent)
        .or(() -> confidence.flatMap(Assessment::likelihood).map(l -> l.percent()))
        .map(percent -> percent.middle())
        .orElse(-1);
  }
}
