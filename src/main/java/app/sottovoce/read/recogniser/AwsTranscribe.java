package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Amazon Transcribe. Words and punctuation are items, times are seconds in strings; speakers stand
 * at the items or, in older files, in a list of their own that repeats the items' times.
 */
final class AwsTranscribe implements Maker {

  @Override
  public String format() {
    return "aws-transcribe";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("aws");
  }

  @Override
  public String who() {
    return "Amazon Transcribe";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.hasAny("results.transcripts[].transcript", "results.items[].alternatives")
            && shape.has("results.items")
        || shape.has("jobName", "results.transcripts");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    JsonNode results = root.path("results");
    heard.language(Values.text(results.path("language_code")));
    Map<String, String> speakers = speakers(results.path("speaker_labels"));
    JsonNode channels = results.path("channel_labels").path("channels");
    if (results.path("audio_segments").isArray() && !results.path("audio_segments").isEmpty()) {
      segments(results, heard);
    } else if (channels.isArray() && !channels.isEmpty()) {
      for (JsonNode channel : channels) {
        heard.add(
            words(channel.path("items"), speakers, Values.text(channel.path("channel_label"))));
      }
      heard.sort();
    } else {
      heard.add(words(results.path("items"), speakers, Optional.empty()));
    }
  }

  /** Segments with the numbers of their items, as newer files have them. */
  private static void segments(JsonNode results, Heard heard) {
    Map<String, JsonNode> items = new HashMap<>();
    for (JsonNode item : results.path("items")) {
      Values.text(item.path("id")).ifPresent(id -> items.put(id, item));
    }
    for (JsonNode segment : results.path("audio_segments")) {
      List<Word> words = new ArrayList<>();
      for (JsonNode id : segment.path("items")) {
        Values.text(id).map(items::get).ifPresent(item -> add(item, Optional.empty(), words));
      }
      heard.add(
          new Segment(
              Values.text(segment, "speaker_label", "channel_label"),
              Values.seconds(segment.path("start_time")),
              Values.seconds(segment.path("end_time")),
              Values.text(segment.path("transcript")).orElse(Word.line(words)),
              words,
              OptionalDouble.empty()));
    }
    heard.sort();
  }

  /** Who speaks the item that starts at a time; times are compared as they are written. */
  private static Map<String, String> speakers(JsonNode labels) {
    Map<String, String> speakers = new HashMap<>();
    for (JsonNode segment : labels.path("segments")) {
      for (JsonNode item : segment.path("items")) {
        Optional<String> speaker = Values.text(item, "speaker_label");
        Optional<String> start = Values.text(item, "start_time");
        if (speaker.isPresent() && start.isPresent()) {
          speakers.put(start.get(), speaker.get());
        }
      }
    }
    return speakers;
  }

  private static List<Word> words(
      JsonNode items, Map<String, String> speakers, Optional<String> channel) {
    List<Word> words = new ArrayList<>();
    for (JsonNode item : items) {
      Optional<String> speaker =
          Values.text(item, "speaker_label")
              .or(() -> Values.text(item, "start_time").map(speakers::get))
              .or(() -> channel)
              .or(() -> Values.text(item, "channel_label"));
      add(item, speaker, words);
    }
    return words;
  }

  private static void add(JsonNode item, Optional<String> speaker, List<Word> words) {
    JsonNode best = item.path("alternatives").path(0);
    Optional<String> text = Values.text(best, "content");
    if (text.isEmpty()) {
      return;
    }
    boolean punctuation = Values.text(item, "type").filter("punctuation"::equals).isPresent();
    if (punctuation && !words.isEmpty()) {
      words.add(words.removeLast().with(text.get()));
      return;
    }
    OptionalLong start = Values.seconds(item.path("start_time"));
    OptionalLong end = Values.seconds(item.path("end_time"));
    words.add(
        Word.of(
                text.get(),
                start,
                end,
                punctuation ? OptionalDouble.empty() : Values.score(best.path("confidence")))
            .withSpeaker(speaker));
  }
}
