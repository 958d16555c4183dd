package app.sottovoce.quote;

import app.sottovoce.model.Likelihood;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that tell of meanings, as {@code meanings.txt} lists them. */
final class MeaningWords {
  private static final Set<MeaningForm> STATES =
      Set.of(
          MeaningForm.LINK,
          MeaningForm.ALLUDE,
          MeaningForm.PASSIVE,
          MeaningForm.ACTIVE,
          MeaningForm.NOUN,
          MeaningForm.WHOLE,
          MeaningForm.BEING,
          MeaningForm.GUESS);

  private final Cues<MeaningCue> statements = new Cues<>();
  private final Map<MeaningForm, Cues<MeaningCue>> others = new EnumMap<>(MeaningForm.class);

  MeaningWords(List<String[]> rows) {
    for (MeaningForm form : MeaningForm.values()) {
      others.put(form, new Cues<>());
    }
    for (String[] row : rows) {
      MeaningForm form = MeaningForm.valueOf(row[0].toUpperCase(Locale.ROOT));
      MeaningCue cue = new MeaningCue(form, Likelihood.ofTerm(row[1].replace('_', ' ')));
      (STATES.contains(form) ? statements : others.get(form)).add(row[2], cue);
    }
  }

  /** The cues at a token that may state a meaning, one for each form. */
  List<Cues.Match<MeaningCue>> statementsAt(Article article, int i, int limit) {
    return statements.allAt(article, i, limit);
  }

  /** A verb of opinion that ends right before a token. */
  Optional<Cues.Match<MeaningCue>> opinionBefore(Article article, int end, int floor) {
    for (int i = end - 1; i >= Math.max(floor, end - 3); i--) {
      Optional<Cues.Match<MeaningCue>> match =
          others.get(MeaningForm.OPINION).at(article, i, end).filter(m -> m.end() == end);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  boolean isTopic(Article article, int i) {
    return others.get(MeaningForm.TOPIC).isAt(article, i);
  }

  boolean isApposed(Article article, int i) {
    return others.get(MeaningForm.APPOSED).isAt(article, i);
  }

  boolean isHolder(Article article, int i) {
    return others.get(MeaningForm.HOLDER).isAt(article, i);
  }

  /** How likely a word calls what it stands beside. */
  Optional<Likelihood> doubt(Article article, int i) {
    return others
        .get(MeaningForm.DOUBT)
        .at(article, i, i + 1)
        .flatMap(m -> m.meaning().likelihood());
  }

  /** The least likelihood that any word between two tokens tells. */
  Optional<Likelihood> doubt(Article article, int first, int end) {
    List<Likelihood> found = new ArrayList<>();
    for (int i = first; i < end; i++) {
      doubt(article, i).ifPresent(found::add);
    }
    return found.stream().min(Likelihood::compareTo);
  }

  /** The lesser of two likelihoods of which either may be unsaid. */
  static Optional<Likelihood> least(Optional<Likelihood> one, Optional<Likelihood> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Likelihood::compareTo);
  }
}
