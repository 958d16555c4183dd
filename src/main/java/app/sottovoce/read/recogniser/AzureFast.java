package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Azure's fast transcription. Times are milliseconds. */
final class AzureFast implements Maker {

  @Override
  public String format() {
    return "azure-fast";
  }

  @Override
  public String who() {
    return "Azure Speech";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("phrases[].text")
            && shape.hasAny("phrases[].offsetMilliseconds", "phrases[].offset")
        || shape.has("combinedPhrases", "phrases");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    boolean channels = root.path("combinedPhrases").size() > 1;
    for (JsonNode phrase : root.path("phrases")) {
      heard.language(Values.text(phrase.path("locale")));
      heard.add(
          new Segment(
              Values.text(phrase, "speaker")
                  .or(
                      () ->
                          channels
                              ? Values.text(phrase, "channel").map(c -> "channel " + c)
                              : Optional.empty()),
              start(phrase),
              end(phrase),
              Values.text(phrase, "text").orElse(""),
              words(phrase),
              Values.score(phrase.path("confidence"))));
    }
    heard.sort();
  }

  private static List<Word> words(JsonNode phrase) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : phrase.path("words")) {
      Optional<String> text = Values.text(word, "text");
      text.ifPresent(
          t ->
              words.add(Word.of(t, start(word), end(word), Values.score(word.path("confidence")))));
    }
    return words;
  }

  /** Its preview called the same figures {@code offset} and {@code duration}. */
  private static OptionalLong start(JsonNode object) {
    return Values.firstOf(
        Values.milliseconds(object.path("offsetMilliseconds")),
        Values.milliseconds(object.path("offset")));
  }

  private static OptionalLong end(JsonNode object) {
    return Values.sum(
        start(object),
        Values.firstOf(
            Values.milliseconds(object.path("durationMilliseconds")),
            Values.milliseconds(object.path("duration"))));
  }
}
