package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Speechmatics: words and punctuation with speakers ({@code json-v2}), or words and turns each by
 * itself (the first version). Times are seconds.
 */
final class Speechmatics implements Maker {
  private static final Pattern MARK = Pattern.compile("\\p{Punct}|[…。，？！]");

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
    return shape.has("results[].alternatives[].content", "results[].start_time", "results[].type")
        || shape.has("job", "words[].name", "words[].time", "words[].duration")
        || shape.has("job", "speakers[].name", "speakers[].time", "speakers[].duration");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    if (root.has("words")) {
      first(root, heard);
    } else {
      second(root, heard);
    }
  }

  /** The first version: words and turns with their starts and lengths. */
  private static void first(JsonNode root, Heard heard) {
    heard.language(Values.text(root.path("job"), "lang"));
    List<JsonNode> turns = new ArrayList<>();
    root.path("speakers").forEach(turns::add);
    List<Word> words = new ArrayList<>();
    int turn = 0;
    for (JsonNode word : root.path("words")) {
      OptionalLong start = Values.seconds(word.path("time"));
      String name = Values.text(word, "name").orElse("");
      if (MARK.matcher(name).matches() && !words.isEmpty()) {
        words.add(words.removeLast().with(name));
        continue;
      }
      while (turn + 1 < turns.size() && isAfter(start, turns.get(turn + 1))) {
        turn++;
      }
      Optional<String> speaker =
          turn < turns.size() ? Values.text(turns.get(turn), "name") : Optional.empty();
      words.add(
          Word.of(
                  name,
                  start,
                  Values.sum(start, Values.seconds(word.path("duration"))),
                  Values.score(word.path("confidence")))
              .withSpeaker(speaker));
    }
    heard.add(words);
  }

  private static boolean isAfter(OptionalLong time, JsonNode turn) {
    OptionalLong start = Values.seconds(turn.path("time"));
    return time.isPresent() && start.isPresent() && time.getAsLong() >= start.getAsLong();
  }

  private static void second(JsonNode root, Heard heard) {
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
