package app.sottovoce.quote;

import app.sottovoce.model.Likelihood;
import java.util.Optional;

/**
 * Whose opinion something is.
 *
 * @param name who they are, if not the writer
 * @param first the first token that names them, or of the opinion itself
 * @param likelihood how likely they call it
 */
record Holder(Optional<String> name, int first, Optional<Likelihood> likelihood) {

  /** What an analyst reads: {@code some}, {@code two diplomats}, {@code the writer}. */
  String shown() {
    return name.orElse("the writer");
  }

  Holder with(Optional<Likelihood> other) {
    return new Holder(name, first, other);
  }
}
