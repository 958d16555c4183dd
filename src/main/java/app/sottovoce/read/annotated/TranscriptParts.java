package app.sottovoce.read.annotated;

import app.sottovoce.json.Head;
import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Suggestion;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Thing;

/**
 * Takes what an annotated transcript holds, part by part in the order of the file. Positions in
 * texts are as the file has them, in code points.
 */
public interface TranscriptParts {

  /** One of the project's things other than what it says of itself. */
  void thing(JsonPath path, Thing thing) throws UnreadableJson;

  void suggestion(JsonPath path, Suggestion suggestion) throws UnreadableJson;

  /** What stands outside the lists; comes last, wherever it stands. */
  void head(Head head) throws UnreadableJson;

  /** A part that cannot be read; nothing more is read if this throws. */
  default void unreadable(UnreadableJson error) throws UnreadableJson {
    throw error;
  }
}
