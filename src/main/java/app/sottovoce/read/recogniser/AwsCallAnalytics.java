package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Amazon Transcribe Call Analytics: turns of an agent and a customer, in milliseconds. */
final class AwsCallAnalytics implements Maker {

  @Override
  public String format() {
    return "aws-call-analytics";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("call-analytics");
  }

  @Override
  public String who() {
    return "Amazon Transcribe Call Analytics";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("Transcript[].Content", "Transcript[].BeginOffsetMillis");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(Values.text(root.path("LanguageCode")));
    for (JsonNode turn : root.path("Transcript")) {
      List<Word> words = words(turn.path("Items"));
      heard.add(
          new Segment(
              Values.text(turn, "ParticipantRole", "ParticipantId"),
              Values.milliseconds(turn.path("BeginOffsetMillis")),
              Values.milliseconds(turn.path("EndOffsetMillis")),
              Values.text(turn, "Content").orElse(Word.line(words)),
              words,
              OptionalDouble.empty()));
    }
  }

  private static List<Word> words(JsonNode items) {
    List<Word> words = new ArrayList<>();
    for (JsonNode item : items) {
      Optional<String> text = Values.text(item, "Content");
      boolean punctuation = Values.text(item, "Type").filter("punctuation"::equals).isPresent();
      if (text.isPresent() && !punctuation) {
        words.add(
            Word.of(
                text.get(),
                Values.milliseconds(item.path("BeginOffsetMillis")),
                Values.milliseconds(item.path("EndOffsetMillis")),
                Values.score(item.path("Confidence"))));
      }
    }
    return words;
  }
}
