package app.sottovoce.read.recogniser;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Subtitles as JSON, as the Python library pysubs2 writes them, which much is converted with that
 * recognisers wrote. Times are milliseconds, texts have SubStation's marks.
 */
final class Pysubs2 implements Maker {
  private static final Pattern OVERRIDE = Pattern.compile("\\{[^{}]*\\}");

  @Override
  public String format() {
    return "pysubs2-json";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("pysubs2");
  }

  @Override
  public String who() {
    return "pysubs2";
  }

  @Override
  public boolean isHand() {
    return false;
  }

  @Override
  public boolean knows(Shape shape) {
    return shape.has("events[].start", "events[].end", "events[].text")
        && shape.hasAny("info", "styles", "events[].type");
  }

  @Override
  public void read(JsonNode root, Heard heard) {
    int comments = 0;
    for (JsonNode event : root.path("events")) {
      if (Values.text(event, "type").filter("Comment"::equals).isPresent()) {
        comments++;
        continue;
      }
      Optional<String> text = Values.text(event, "text").map(Pysubs2::plain);
      heard.add(
          new Segment(
              Values.text(event, "name"),
              Values.milliseconds(event.path("start")),
              Values.milliseconds(event.path("end")),
              text.orElse(""),
              List.of(),
              OptionalDouble.empty()));
    }
    heard.leftOut(comments, "event", "marked as a comment");
  }

  private static String plain(String text) {
    return OVERRIDE
        .matcher(text)
        .replaceAll("")
        .replace("\\N", "\n")
        .replace("\\n", "\n")
        .replace("\\h", "\u00a0");
  }
}
