package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Google Speech-to-Text, versions 1 and 2. Times are durations such as {@code "1.200s"}, or seconds
 * and nanoseconds. With speakers, version 1 repeats all words in its last result.
 */
final class GoogleSpeech implements Maker {

  @Override
  public String format() {
    return "google-speech";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("google", "google-stt");
  }

  @Override
  public String who() {
    return "Google Speech-to-Text";
  }

  @Override
  public boolean knows(Shape shape) {
    for (String base : List.of("", "response.")) {
      String alternative = base + "results[].alternatives[].";
      boolean words =
          shape.hasAny(
              alternative + "words[].startTime",
              alternative + "words[].endTime",
              alternative + "words[].start_time",
              alternative + "words[].end_time",
              alternative + "words[].startOffset",
              alternative + "words[].endOffset",
              alternative + "words[].start_offset",
              alternative + "words[].end_offset",
              alternative + "words[].speakerTag");
      boolean ends =
          shape.has(alternative + "transcript")
              && shape.hasAny(
                  base + "results[].resultEndTime",
                  base + "results[].result_end_time",
                  base + "results[].resultEndOffset",
                  base + "results[].result_end_offset",
                  base + "results[].languageCode",
                  base + "results[].language_code",
                  base + "results[].channelTag",
                  base + "totalBilledTime",
                  "metadata.@type");
      // Words and ends come only if they were asked for; the other makers have keys of their own.
      boolean bare =
          shape.has(alternative + "transcript")
              && !shape.hasAny("results[].final", "result_index", "speaker_labels");
      if (words || ends || bare) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    JsonNode results =
        root.has("results") ? root.path("results") : root.path("response").path("results");
    List<JsonNode> said = new ArrayList<>();
    results.forEach(said::add);
    if (repeatsInTheEnd(said)) {
      List<Word> words = words(best(said.getLast()), Optional.empty());
      heard.language(language(said.getLast()).or(() -> language(said.getFirst())));
      heard.add(words);
      return;
    }
    boolean channels =
        said.stream().flatMap(result -> channel(result).stream()).distinct().count() > 1;
    for (JsonNode result : said) {
      heard.language(language(result));
      Optional<String> channel =
          channels ? channel(result).map(tag -> "channel " + tag) : Optional.empty();
      result(result, channel, heard);
    }
    if (channels) {
      heard.sort();
    }
  }

  private static void result(JsonNode result, Optional<String> channel, Heard heard) {
    JsonNode best = best(result);
    List<Word> words = words(best, channel);
    Segment spoken = Segment.of(words);
    OptionalDouble confidence = Values.score(best.path("confidence"));
    heard.add(
        new Segment(
            spoken.speaker().or(() -> channel),
            spoken.start(),
            Values.firstOf(
                spoken.end(),
                time(
                    result,
                    "resultEndTime",
                    "result_end_time",
                    "resultEndOffset",
                    "result_end_offset")),
            Values.text(best, "transcript").orElse(spoken.text()),
            words,
            told(confidence)));
  }

  /** Whether the last result has all words again, now with their speakers. */
  private static boolean repeatsInTheEnd(List<JsonNode> results) {
    if (results.size() < 2) {
      return false;
    }
    boolean tagged = isTagged(results.getLast());
    boolean before = results.subList(0, results.size() - 1).stream().anyMatch(r -> isTagged(r));
    return tagged && !before;
  }

  private static boolean isTagged(JsonNode result) {
    for (JsonNode word : best(result).path("words")) {
      if (speaker(word).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode best(JsonNode result) {
    return result.path("alternatives").path(0);
  }

  private static List<Word> words(JsonNode best, Optional<String> channel) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : best.path("words")) {
      Optional<String> text = Values.text(word, "word");
      text.ifPresent(
          t ->
              words.add(
                  Word.of(
                          t,
                          time(word, "startTime", "start_time", "startOffset", "start_offset"),
                          time(word, "endTime", "end_time", "endOffset", "end_offset"),
                          told(Values.score(word.path("confidence"))))
                      .withSpeaker(speaker(word).or(() -> channel))));
    }
    return words;
  }

  private static Optional<String> speaker(JsonNode word) {
    return Values.text(word, "speakerLabel", "speaker_label", "speakerTag", "speaker_tag")
        .filter(tag -> !tag.equals("0"));
  }

  private static Optional<String> channel(JsonNode result) {
    return Values.text(result, "channelTag", "channel_tag").filter(tag -> !tag.equals("0"));
  }

  private static Optional<String> language(JsonNode result) {
    return Values.text(result, "languageCode", "language_code");
  }

  /** "0.0 is a sentinel value indicating confidence was not set", says Google's reference. */
  private static OptionalDouble told(OptionalDouble confidence) {
    return confidence.isPresent() && confidence.getAsDouble() == 0
        ? OptionalDouble.empty()
        : confidence;
  }

  private static OptionalLong time(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode value = object.path(name);
      if (value.isObject()) {
        return seconds(value);
      }
      OptionalLong time = Values.seconds(value);
      if (time.isPresent()) {
        return time;
      }
    }
    return OptionalLong.empty();
  }

  private static OptionalLong seconds(JsonNode duration) {
    double seconds = Values.number(duration.path("seconds")).orElse(0);
    double nanos = Values.number(duration.path("nanos")).orElse(0);
    long milliseconds = Math.round(seconds * 1000 + nanos / 1e6);
    return milliseconds >= 0 && seconds < 3.6e12
        ? OptionalLong.of(milliseconds)
        : OptionalLong.empty();
  }
}
