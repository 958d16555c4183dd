package app.sottovoce.model;

import java.util.List;
import java.util.Optional;

/**
 * The words of an utterance as one account gives them.
 *
 * @param text the words as edited; the anchors keep the source's own
 * @param language BCP 47 tag of the words' language
 * @param anchors where the source has them, in the order of the words; none if an analyst wrote
 *     them
 * @param hops the hands through which these words passed, if other than the source's
 * @param confidence how sure an analyst is of the words, or the program's suggestion
 * @param score what a recogniser gave as its own score, 0 to 1; never an analyst's confidence
 * @param by who wrote the text, if not the source
 */
public record Reading(
    String id,
    String text,
    Optional<String> language,
    Optional<Completeness> completeness,
    List<Anchor> anchors,
    List<Hop> hops,
    Optional<Assessment> confidence,
    Optional<Double> score,
    Optional<By> by,
    Extra extra) {

  public Reading {
    anchors = List.copyOf(anchors);
    hops = List.copyOf(hops);
  }

  /** A reading of which only the words are known. */
  public static Reading of(String id, String text) {
    return new Reading(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extra.NONE);
  }

  public Reading withId(String newId) {
    return new Reading(
        newId, text, language, completeness, anchors, hops, confidence, score, by, extra);
  }

  public Reading withText(String newText) {
    return new Reading(
        id, newText, language, completeness, anchors, hops, confidence, score, by, extra);
  }

  public Reading withBy(Optional<By> newBy) {
    return new Reading(
        id, text, language, completeness, anchors, hops, confidence, score, newBy, extra);
  }

  public Reading withCompleteness(Optional<Completeness> newCompleteness) {
    return new Reading(
        id, text, language, newCompleteness, anchors, hops, confidence, score, by, extra);
  }

  public Reading withAnchors(List<Anchor> newAnchors) {
    return new Reading(
        id, text, language, completeness, newAnchors, hops, confidence, score, by, extra);
  }

  public Reading withHops(List<Hop> newHops) {
    return new Reading(
        id, text, language, completeness, anchors, newHops, confidence, score, by, extra);
  }

  public Reading withConfidence(Optional<Assessment> newConfidence) {
    return new Reading(
        id, text, language, completeness, anchors, hops, newConfidence, score, by, extra);
  }
}
