package app.sottovoce.read.recogniser;

import tools.jackson.databind.JsonNode;

/** WhisperX: Whisper's segments with aligned words, each with its score and speaker. */
final class WhisperX implements Maker {

  @Override
  public String format() {
    return "whisperx";
  }

  @Override
  public String who() {
    return "WhisperX";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("segments[].text")
        && shape.hasAny("word_segments", "segments[].words[].score");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(Values.text(root.path("language")));
    root.path("segments").forEach(segment -> Whisper.segment(segment, heard));
  }
}
