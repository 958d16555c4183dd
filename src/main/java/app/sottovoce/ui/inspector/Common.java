package app.sottovoce.ui.inspector;

import java.util.Optional;

/** What several utterances say of one thing: all the same, all nothing, or not the same. */
sealed interface Common<T> {

  /** All say this. */
  record One<T>(T value) implements Common<T> {}

  /** None says anything. */
  record Nothing<T>() implements Common<T> {}

  /** Some say this, some say something else or nothing. */
  record Several<T>() implements Common<T> {}

  static <T> Common<T> of(Optional<T> all) {
    return all.<Common<T>>map(One::new).orElseGet(Nothing::new);
  }

  /** What all say, if they do. */
  default Optional<T> unanimous() {
    return switch (this) {
      case One<T> one -> Optional.of(one.value());
      case Nothing<T> _, Several<T> _ -> Optional.empty();
    };
  }

  default boolean differs() {
    return this instanceof Several<T>;
  }
}
