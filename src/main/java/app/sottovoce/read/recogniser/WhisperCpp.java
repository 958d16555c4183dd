package app.sottovoce.read.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * whisper.cpp, with {@code --output-json} or {@code --output-json-full}. Offsets are milliseconds.
 */
final class WhisperCpp implements Maker {

  @Override
  public String format() {
    return "whisper-cpp";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("whisper.cpp");
  }

  @Override
  public String who() {
    return "whisper.cpp";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.hasAny("transcription[].offsets", "transcription[].timestamps")
        || shape.has("systeminfo", "transcription");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(Values.text(root.path("result").path("language")));
    for (JsonNode segment : root.path("transcription")) {
      List<Word> tokens = tokens(segment);
      heard.add(
          new Segment(
              Values.text(segment.path("speaker")).filter(speaker -> !speaker.equals("?")),
              time(segment, "from"),
              time(segment, "to"),
              Values.text(segment.path("text")).orElse(""),
              List.of(),
              Word.mean(tokens)));
    }
  }

  private static OptionalLong time(JsonNode segment, String end) {
    return Values.firstOf(
        Values.milliseconds(segment.path("offsets").path(end)),
        Values.timecode(segment.path("timestamps").path(end)));
  }

  /** Parts of words, which have a probability; those in {@code [_…_]} are no words. */
  private static List<Word> tokens(JsonNode segment) {
    List<Word> tokens = new ArrayList<>();
    for (JsonNode token : segment.path("tokens")) {
      Optional<String> text = Values.text(token.path("text")).filter(t -> !t.startsWith("[_"));
      text.ifPresent(
          t ->
              tokens.add(
                  Word.of(
                      t,
                      OptionalLong.empty(),
                      OptionalLong.empty(),
                      Values.score(token.path("p")))));
    }
    return tokens;
  }
}
