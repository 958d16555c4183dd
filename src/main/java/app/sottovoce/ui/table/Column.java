package app.sottovoce.ui.table;

/** A column of the table, with its usual and least widths in pixels. */
public enum Column {
  NUMBER(38, 34),
  WHEN(74, 68),
  SPEAKER(92, 56),
  WORDS(240, 150),
  CONFIDENCE(132, 62),
  MEANING(116, 48),
  STATE(34, 34);

  private final double width;
  private final double least;

  Column(double width, double least) {
    this.width = width;
    this.least = least;
  }

  double width() {
    return width;
  }

  double least() {
    return least;
  }

  /** Whether what it shows can be edited in place. */
  boolean isEditable() {
    return switch (this) {
      case WHEN, SPEAKER, WORDS, CONFIDENCE -> true;
      case NUMBER, MEANING, STATE -> false;
    };
  }
}
