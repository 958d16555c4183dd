package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Speechmatics ({@code json-v2}): words and punctuation with speakers. Times are seconds. */
final class Speechmatics implements Maker {

  @Override
  public String format() {
    return "speechmatics";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("json-v2");
  }

  @Override
  public String who() {
    return "Speechmatics";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("results[].alternatives[].content", "results[].start_time", "results[].type");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(Values.text(root.path("metadata").path("transcription_config"), "language"));
    List<Word> words = new ArrayList<>();
    boolean attachNext = false;
    Optional<String> channel = Optional.empty();
    for (JsonNode result : root.path("results")) {
      JsonNode best = result.path("alternatives").path(0);
      Optional<String> text = Values.text(best, "content");
      if (text.isEmpty()) {
        continue;
      }
      Optional<String> nextChannel = Values.text(result, "channel");
      if (!nextChannel.equals(channel)) {
        heard.add(words);
        words = new ArrayList<>();
        channel = nextChannel;
      }
      String attached = attachedTo(result);
      boolean toPrevious = attached.equals("previous") || attached.equals("both");
      boolean punctuation = Values.text(result, "type").filter("punctuation"::equals).isPresent();
      if (punctuation && toPrevious && !words.isEmpty()) {
        words.add(words.removeLast().with(text.get()));
      } else {
        words.add(word(result, best, text.get(), attachNext || toPrevious, channel));
      }
      attachNext = attached.equals("next") || attached.equals("both");
    }
    heard.add(words);
    if (channel.isPresent()) {
      heard.sort();
    }
  }

  private static Word word(
      JsonNode result, JsonNode best, String text, boolean attached, Optional<String> channel) {
    boolean punctuation = Values.text(result, "type").filter("punctuation"::equals).isPresent();
    return new Word(
        text,
        Values.seconds(result.path("start_time")),
        Values.seconds(result.path("end_time")),
        punctuation ? OptionalDouble.empty() : Values.score(best.path("confidence")),
        Values.text(best, "speaker").filter(speaker -> !speaker.equals("UU")).or(() -> channel),
        attached);
  }

  private static String attachedTo(JsonNode result) {
    boolean punctuation = Values.text(result, "type").filter("punctuation"::equals).isPresent();
    return Values.text(result, "attaches_to").orElse(punctuation ? "previous" : "none");
  }
}
