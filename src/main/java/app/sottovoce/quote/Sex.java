package app.sottovoce.quote;

/** Which pronoun an article may use for somebody. */
enum Sex {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether two pieces of knowledge can be about one person. */
  boolean agreesWith(Sex other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  static Sex ofLetter(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
