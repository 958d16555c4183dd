package app.sottovoce.collate;

import app.sottovoce.model.Speaker;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Two utterances that seem to be one event.
 *
 * @param known id of the one the project had before
 * @param added id of the one in the newly added source
 * @param score how much speaks for it, 0 to 100; an order, not a probability
 * @param shared how many words both have
 * @param words of how many: those of the longer one, or of the shorter one if it stands within
 * @param within whether one is compared as a part of the other, as a partial quotation is
 * @param outOfOrder whether what is told around it puts it elsewhere
 */
public record Match(
    String known,
    String added,
    int score,
    int shared,
    int words,
    boolean within,
    Speakers speakers,
    boolean outOfOrder) {

  /** Who is said to have spoken, on both sides. */
  public enum Speakers {
    SAME,
    /** At least one side does not tell. */
    UNKNOWN,
    OTHER;

    static Speakers of(Optional<Speaker> one, Optional<Speaker> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return UNKNOWN;
      }
      Speaker first = one.get();
      Speaker second = other.get();
      boolean same =
          first.id().equals(second.id())
              || first.answersTo(second.name())
              || second.answersTo(first.name());
      return same ? SAME : OTHER;
    }
  }

  /** What speaks for it, in words: “8 of 9 words, same speaker”. */
  public String reason() {
    List<String> parts = new ArrayList<>();
    parts.add(
        message(
            "words." + (within ? "within" : "whole") + (shared == words ? ".all" : ""),
            shared,
            words));
    parts.add(message("speakers." + speakers.name().toLowerCase(Locale.ROOT)));
    if (outOfOrder) {
      parts.add(message("out-of-order"));
    }
    return String.join(message("and"), parts);
  }

  Match thoughOutOfOrder() {
    return new Match(known, added, score, shared, words, within, speakers, true);
  }

  static String message(String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle("app.sottovoce.collate.words").getString(key);
    return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
  }
}
