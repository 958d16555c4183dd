package app.sottovoce.json;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Utterance;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Turns positions in the texts of sources from UTF-16 code units into code points and back. A
 * position behind the end of a text is as far behind it in either unit; where a source or its text
 * is missing, the two are taken to be the same.
 */
public final class CodePoints {
  private static final int[] NONE = {};

  /** The positions of the pairs of surrogates in each source that has any. */
  private final Map<String, int[]> pairs = new HashMap<>();

  private CodePoints() {}

  public static CodePoints of(Collection<Source> sources) {
    CodePoints points = new CodePoints();
    for (Source source : sources) {
      int[] found = pairs(source.text());
      if (found.length > 0) {
        points.pairs.put(source.id(), found);
      }
    }
    return points;
  }

  /** The code point that stands at, or is cut by, a position in UTF-16 code units. */
  public int toCodePoint(String source, int unit) {
    int index = Arrays.binarySearch(pairsOf(source), unit);
    return unit - (index >= 0 ? index : -index - 1);
  }

  /** The position in UTF-16 code units at which a code point starts. */
  public int toUnit(String source, int codePoint) {
    int[] places = pairsOf(source);
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** Whether a position in UTF-16 code units is in the middle of a letter. */
  public boolean cuts(String source, int unit) {
    return Arrays.binarySearch(pairsOf(source), unit - 1) >= 0;
  }

  /** An utterance whose anchors count in code points. */
  public Utterance toCodePoints(Utterance utterance) {
    return mapped(utterance, this::toCodePoints);
  }

  /** An utterance whose anchors count in UTF-16 code units. */
  public Utterance toUnits(Utterance utterance) {
    return mapped(utterance, this::toUnits);
  }

  private Anchor toCodePoints(Anchor anchor) {
    String source = anchor.source();
    return moved(anchor, toCodePoint(source, anchor.start()), toCodePoint(source, anchor.end()));
  }

  private Anchor toUnits(Anchor anchor) {
    String source = anchor.source();
    return moved(anchor, toUnit(source, anchor.start()), toUnit(source, anchor.end()));
  }

  private Utterance mapped(Utterance utterance, UnaryOperator<Anchor> move) {
    if (pairs.isEmpty()) {
      return utterance;
    }
    List<Reading> readings =
        utterance.readings().stream()
            .map(reading -> reading.withAnchors(reading.anchors().stream().map(move).toList()))
            .toList();
    return utterance
        .withReadings(readings)
        .withInterpretations(
            utterance.interpretations().stream().map(i -> mapped(i, move)).toList());
  }

  private Interpretation mapped(Interpretation interpretation, UnaryOperator<Anchor> move) {
    return interpretation.withEvidence(interpretation.evidence().stream().map(move).toList());
  }

  private int[] pairsOf(String source) {
    return pairs.getOrDefault(source, NONE);
  }

  private static Anchor moved(Anchor anchor, int start, int end) {
    return new Anchor(
        anchor.source(),
        start,
        end,
        anchor.exact(),
        anchor.prefix(),
        anchor.suffix(),
        anchor.extra());
  }

  private static int[] pairs(String text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i++;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
