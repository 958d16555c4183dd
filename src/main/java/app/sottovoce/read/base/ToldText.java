package app.sottovoce.read.base;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a source whose file nobody reads as it is (XML, JSON): what is said in it, a line
 * each with the speaker in front, so that an analyst can read it and every utterance has its place.
 */
public final class ToldText {
  private final StringBuilder text = new StringBuilder();
  private final List<Said> said = new ArrayList<>();

  /**
   * Adds what was said next.
   *
   * @param next what is known of it; where its words stand is decided here
   */
  public void add(Said next) {
    next.speaker().ifPresent(speaker -> text.append(speaker.name()).append(": "));
    int start = text.length();
    text.append(next.text());
    said.add(next.withSpans(List.of(new Span(start, text.length()))));
    text.append('\n');
  }

  /** Adds a line that nobody says, such as the title of a section. */
  public void heading(String line) {
    text.append(line).append('\n');
  }

  public String text() {
    return text.toString();
  }

  /** What was said, in the order in which it was added, each with its place in the text. */
  public List<Said> said() {
    return List.copyOf(said);
  }
}
