package app.sottovoce.quote;

import java.util.List;

/**
 * Shows what the engine finds as lines a test can state: {@code Jane Poe | clause-after | “Yes,”}.
 */
final class Heard {
  private Heard() {}

  static List<String> in(String text) {
    return new QuoteFinder()
        .find(text).stream()
            .map(q -> speaker(q) + " | " + q.rule().id() + " | " + q.whole().of(text))
            .toList();
  }

  /** Only who says what. */
  static List<String> speakers(String text) {
    return new QuoteFinder().find(text).stream().map(Heard::speaker).toList();
  }

  private static String speaker(Quotation quotation) {
    return quotation.speaker().map(s -> s.who().name()).orElse("-");
  }
}
