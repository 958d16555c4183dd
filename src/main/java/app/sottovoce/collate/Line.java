package app.sottovoce.collate;

import app.sottovoce.model.Completeness;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * An utterance as it is compared with others.
 *
 * @param place its index among the lines of its side
 * @param bags the words of each of its readings that has any
 * @param partial whether it is told to be but a part of what was said
 */
record Line(String id, int place, Optional<Speaker> speaker, List<Bag> bags, boolean partial) {

  static Line of(Project project, Vocabulary vocabulary, Utterance utterance, int place) {
    return new Line(
        utterance.id(),
        place,
        utterance.speaker().flatMap(project::speaker),
        utterance.readings().stream()
            .map(reading -> vocabulary.bag(reading.text()))
            .filter(bag -> bag.size() > 0)
            .toList(),
        utterance
            .reading()
            .flatMap(Reading::completeness)
            .filter(Completeness.PARTIAL::equals)
            .isPresent());
  }

  boolean hasWords() {
    return !bags.isEmpty();
  }

  /** How like this is to another line: that of the two readings most like each other. */
  Likeness likeness(Line other, Vocabulary vocabulary) {
    Match.Speakers speakers = Match.Speakers.of(speaker, other.speaker);
    Likeness best = Likeness.NONE;
    for (Bag bag : bags) {
      for (Bag otherBag : other.bags) {
        Likeness likeness =
            Likeness.of(bag, partial, otherBag, other.partial, speakers, vocabulary);
        best = likeness.score() > best.score() ? likeness : best;
      }
    }
    return best;
  }
}
