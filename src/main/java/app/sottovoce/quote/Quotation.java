package app.sottovoce.quote;

import app.sottovoce.model.Completeness;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.text.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * A run of quoted words and what is known of who said them. A quotation of several lines, or one
 * that its clause of reporting splits, is several of these with the same {@code utterance}.
 *
 * @param whole the run with its marks, on one line
 * @param words the run without its marks
 * @param speaker who is named as having said it
 * @param direct whether its clause is nothing but quotation
 * @param completeness how much of what was said the run's utterance gives
 * @param kind how the words became known, if the article tells
 * @param hops the hands through which they passed, nearest to the speaker first
 * @param rule by what construction the speaker was found
 * @param percent how likely the speaker is right, measured for such cases, 0 to 100
 * @param reason why, in a sentence for the analyst
 * @param hedges the words by which the article keeps a distance to these
 * @param meanings what the article says they meant
 * @param utterance number that the runs of one utterance share
 */
public record Quotation(
    Stretch whole,
    Stretch words,
    Optional<SpeakerMention> speaker,
    boolean direct,
    Completeness completeness,
    Optional<Kind> kind,
    List<Hop> hops,
    Rule rule,
    int percent,
    String reason,
    List<Hedge> hedges,
    List<Said.Meaning> meanings,
    int utterance) {

  public Quotation {
    hops = List.copyOf(hops);
    hedges = List.copyOf(hedges);
    meanings = List.copyOf(meanings);
  }

  public int start() {
    return whole.start();
  }

  public int end() {
    return whole.end();
  }
}
