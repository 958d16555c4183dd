package app.sottovoce.model;

import java.util.Optional;

/**
 * A named stretch of the event: "red carpet", "motorcade".
 *
 * @param span milliseconds on the project's clock; absent while only the order is known
 */
public record Scene(String id, String title, Optional<Span> span, Extra extra) implements Thing {

  public Scene withTitle(String newTitle) {
    return new Scene(id, newTitle, span, extra);
  }

  public Scene withSpan(Optional<Span> newSpan) {
    return new Scene(id, title, newSpan, extra);
  }
}
