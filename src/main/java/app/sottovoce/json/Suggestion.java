package app.sottovoce.json;

import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An interpretation that the program proposes and nobody has accepted. In a file these stand apart
 * from what people said.
 *
 * @param utterance id of the utterance it is about
 * @param place where it stands among all interpretations of that utterance, counted from 0; absent
 *     if after those that are held or rejected
 */
public record Suggestion(String utterance, OptionalInt place, Interpretation interpretation) {

  /** The suggestions among an utterance's interpretations, in their order. */
  public static List<Suggestion> of(Utterance utterance) {
    List<Interpretation> all = utterance.interpretations();
    boolean last =
        IntStream.range(1, all.size())
            .noneMatch(i -> isSuggested(all.get(i - 1)) && !isSuggested(all.get(i)));
    return IntStream.range(0, all.size())
        .filter(i -> isSuggested(all.get(i)))
        .mapToObj(
            i ->
                new Suggestion(
                    utterance.id(), last ? OptionalInt.empty() : OptionalInt.of(i), all.get(i)))
        .toList();
  }

  /** An utterance with nothing but what people said of it. */
  public static Utterance without(Utterance utterance) {
    return utterance.interpretations().stream().anyMatch(Suggestion::isSuggested)
        ? utterance.withInterpretations(
            utterance.interpretations().stream().filter(i -> !isSuggested(i)).toList())
        : utterance;
  }

  /** An utterance with suggestions put in their places, one after the other. */
  public static Utterance with(Utterance utterance, List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      return utterance;
    }
    List<Interpretation> all = new ArrayList<>(utterance.interpretations());
    for (Suggestion suggestion : suggestions) {
      int place = Math.min(suggestion.place().orElse(all.size()), all.size());
      all.add(place, suggestion.interpretation());
    }
    return utterance.withInterpretations(all);
  }

  public static void write(JsonWriter json, Suggestion suggestion) {
    json.block().put(Names.UTTERANCE, suggestion.utterance());
    if (suggestion.place().isPresent()) {
      json.put(Names.PLACE, suggestion.place().getAsInt());
    }
    UtteranceJson.writeFields(json, suggestion.interpretation());
    json.end();
  }

  public static Suggestion read(Fields fields) throws UnreadableJson {
    return new Suggestion(
        fields.string(Names.UTTERANCE),
        fields.maybeCount(Names.PLACE),
        UtteranceJson.interpretation(fields));
  }

  private static boolean isSuggested(Interpretation interpretation) {
    return interpretation.status() == Interpretation.Status.SUGGESTED;
  }
}
