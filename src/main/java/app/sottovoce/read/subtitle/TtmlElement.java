package app.sottovoce.read.subtitle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a TTML document that can have a time: {@code body}, {@code div}, {@code p}, {@code
 * span}, {@code br}, {@code region}, {@code set}, and words as an element without a name, which the
 * standard calls an anonymous span. It is put together while the document is parsed.
 */
final class TtmlElement {

  /** The name of words among elements. */
  static final String WORDS = "";

  final String name;
  final String words;
  final List<TtmlElement> contents = new ArrayList<>();
  final List<TtmlElement> sets = new ArrayList<>();
  final Map<String, String> attributes = new HashMap<>();

  /** Whether white space counts. */
  boolean preserved;

  /** The times that it states, in seconds; absent ones follow from where it stands. */
  Optional<Double> statedBegin = Optional.empty();

  Optional<Double> statedEnd = Optional.empty();
  Optional<Double> statedDuration = Optional.empty();

  /** When it is active, in seconds from the beginning of the document; worked out in the end. */
  double begin;

  double end;

  TtmlElement(String name, String words) {
    this.name = name;
    this.words = words;
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** Whether its contents come one after the other rather than all at once. */
  boolean isSequence() {
    return attribute("timeContainer").filter("seq"::equals).isPresent();
  }

  /** Whether it has nothing inside that could decide how long it lasts. */
  private boolean isLeaf() {
    return name.equals(WORDS)
        || name.equals("br")
        || name.equals("set")
        || name.equals("region")
        || contents.isEmpty() && sets.isEmpty();
  }

  /**
   * Works out when it and all in it are active. Source: TTML2, section 12.4 "Timing semantics",
   * which rests on SMIL 3.0, "Timing and synchronization".
   *
   * @param from when its parent begins, or what comes before it in a sequence ends
   * @param inSequence whether it stands in a sequence
   */
  void resolve(double from, boolean inSequence) {
    begin = from + statedBegin.orElse(0.0);
    double implied = begin;
    for (TtmlElement set : sets) {
      set.resolve(begin, false);
      implied = Math.max(implied, set.end);
    }
    if (isLeaf()) {
      implied = inSequence ? begin : Double.POSITIVE_INFINITY;
    } else {
      double next = begin;
      for (TtmlElement child : contents) {
        child.resolve(next, isSequence());
        if (isSequence()) {
          next = child.end;
          implied = child.end;
        } else {
          implied = Math.max(implied, child.end);
        }
      }
    }
    double byDuration = statedDuration.map(d -> begin + d).orElse(Double.POSITIVE_INFINITY);
    double byEnd = statedEnd.map(e -> from + e).orElse(Double.POSITIVE_INFINITY);
    boolean stated = statedDuration.isPresent() || statedEnd.isPresent();
    end = stated ? Math.min(byDuration, byEnd) : implied;
  }
}
