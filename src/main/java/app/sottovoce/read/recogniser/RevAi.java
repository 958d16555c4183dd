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
 * Rev AI, and the JSON of Rev's human transcripts: monologues of elements, of which punctuation and
 * blanks are some. Times are seconds; those of people are timecodes.
 */
final class RevAi implements Maker {

  @Override
  public String format() {
    return "rev-ai";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("rev");
  }

  @Override
  public String who() {
    return "Rev";
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("monologues[].elements") || shape.has("monologues");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    heard.language(Values.text(root, "language"));
    Map<String, String> names = new HashMap<>();
    for (JsonNode speaker : root.path("speakers")) {
      Optional<String> id = Values.text(speaker, "id");
      Optional<String> name = Values.text(speaker, "name", "display_name");
      if (id.isPresent() && name.isPresent()) {
        names.put(id.get(), name.get());
      }
    }
    for (JsonNode monologue : root.path("monologues")) {
      List<Word> words = words(monologue.path("elements"));
      heard.addTurn(Segment.of(words).withSpeaker(speaker(monologue, names)));
    }
  }

  private static Optional<String> speaker(JsonNode monologue, Map<String, String> names) {
    Optional<String> id = Values.text(monologue, "speaker");
    return Values.text(monologue, "speaker_name")
        .or(() -> Values.text(monologue.path("speaker_info"), "display_name"))
        .or(() -> id.map(names::get))
        .or(() -> id);
  }

  private static List<Word> words(JsonNode elements) {
    List<Word> words = new ArrayList<>();
    boolean blank = true;
    for (JsonNode element : elements) {
      String value = element.path("value").isString() ? element.path("value").stringValue() : "";
      boolean spoken = !Values.text(element, "type").orElse("").equals("punct");
      if (value.isBlank()) {
        blank = true;
      } else if (spoken || words.isEmpty()) {
        words.add(word(element, value.strip(), !blank));
        blank = false;
      } else {
        Word last = words.removeLast();
        words.add(last.with((blank ? " " : "") + value.strip()));
        blank = value.endsWith(" ");
      }
    }
    return words;
  }

  private static Word word(JsonNode element, String value, boolean attached) {
    OptionalLong start =
        Values.firstOf(
            Values.seconds(element.path("ts")), Values.timecode(element.path("timestamp")));
    OptionalLong end =
        Values.firstOf(
            Values.seconds(element.path("end_ts")), Values.timecode(element.path("end_timestamp")));
    OptionalDouble score = Values.score(element.path("confidence"));
    return new Word(value, start, end, score, Optional.empty(), attached);
  }
}
