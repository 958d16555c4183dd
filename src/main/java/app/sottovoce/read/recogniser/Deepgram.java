package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * Deepgram: utterances if they were asked for, else the sentences of its paragraphs, else words.
 * Times are seconds.
 */
final class Deepgram implements Maker {

  @Override
  public String format() {
    return "deepgram";
  }

  @Override
  public String who() {
    return "Deepgram";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.hasAny(
        "results.channels[].alternatives[].transcript", "results.utterances[].transcript");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    JsonNode results = root.path("results");
    JsonNode channels = results.path("channels");
    boolean several = channels.size() > 1;
    channels.forEach(c -> heard.language(Values.text(c, "detected_language")));
    if (results.path("utterances").isArray() && !results.path("utterances").isEmpty()) {
      results.path("utterances").forEach(utterance -> utterance(utterance, several, heard));
    } else {
      for (int i = 0; i < channels.size(); i++) {
        JsonNode best = channels.path(i).path("alternatives").path(0);
        Optional<String> channel = several ? Optional.of("channel " + i) : Optional.empty();
        channel(best, channel, heard);
      }
    }
    if (several) {
      heard.sort();
    }
  }

  private static void utterance(JsonNode utterance, boolean several, Heard heard) {
    Optional<String> channel =
        several ? Values.text(utterance, "channel").map(c -> "channel " + c) : Optional.empty();
    Optional<String> speaker = Values.text(utterance, "speaker").or(() -> channel);
    List<Word> words = words(utterance.path("words"), Optional.empty());
    heard.add(
        new Segment(
            speaker,
            Values.seconds(utterance.path("start")),
            Values.seconds(utterance.path("end")),
            Values.text(utterance, "transcript").orElse(Word.line(words)),
            words.stream().map(word -> word.withSpeaker(speaker)).toList(),
            Values.score(utterance.path("confidence"))));
  }

  private static void channel(JsonNode best, Optional<String> channel, Heard heard) {
    List<Word> words = words(best.path("words"), channel);
    JsonNode paragraphs = best.path("paragraphs").path("paragraphs");
    if (paragraphs.isEmpty()) {
      heard.add(words);
      return;
    }
    int at = 0;
    for (JsonNode paragraph : paragraphs) {
      Optional<String> speaker = Values.text(paragraph, "speaker").or(() -> channel);
      for (JsonNode sentence : paragraph.path("sentences")) {
        OptionalLong start = Values.seconds(sentence.path("start"));
        OptionalLong end = Values.seconds(sentence.path("end"));
        List<Word> own = new ArrayList<>();
        for (; at < words.size() && !isBehind(words.get(at), end); at++) {
          own.add(words.get(at).withSpeaker(speaker));
        }
        heard.add(
            new Segment(
                speaker,
                start,
                end,
                Values.text(sentence, "text").orElse(Word.line(own)),
                own,
                OptionalDouble.empty()));
      }
    }
  }

  /** Whether a word begins no sooner than a sentence ends. */
  private static boolean isBehind(Word word, OptionalLong end) {
    return word.start().isPresent()
        && end.isPresent()
        && word.start().getAsLong() >= end.getAsLong();
  }

  private static List<Word> words(JsonNode list, Optional<String> channel) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : list) {
      Optional<String> text = Values.text(word, "punctuated_word", "word");
      text.ifPresent(
          t ->
              words.add(
                  Word.of(
                          t,
                          Values.seconds(word.path("start")),
                          Values.seconds(word.path("end")),
                          Values.score(word.path("confidence")))
                      .withSpeaker(Values.text(word, "speaker").or(() -> channel))));
    }
    return words;
  }
}
