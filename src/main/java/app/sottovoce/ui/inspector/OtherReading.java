package app.sottovoce.ui.inspector;

import app.sottovoce.collate.WordDiff;
import app.sottovoce.collate.WordDiff.Side;
import app.sottovoce.collate.WordDiff.Stretch;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Another reading in a line: its words, those that differ from the preferred one in bold and
 * underlined, those that it lacks struck through, and whose account it is.
 */
final class OtherReading extends TextFlow {
  private final Hyperlink prefer;
  private final Hyperlink separate;
  private String reading = "";
  private List<String> shown = List.of();

  OtherReading(Consumer<String> preferred, Consumer<String> separated) {
    getStyleClass().add("other-reading");
    prefer =
        Section.link(
            "prefer", Section.WORDS.get("reading.prefer"), () -> preferred.accept(reading));
    separate =
        Section.link(
            "separate", Section.WORDS.get("reading.separate"), () -> separated.accept(reading));
  }

  void show(Reading preferred, Reading other, String account) {
    reading = other.id();
    List<String> next = List.of(preferred.text(), other.text(), account);
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    List<Node> parts = new ArrayList<>();
    parts.add(text(Section.WORDS.get("reading.other") + " ", "account"));
    parts.add(text("“", "same"));
    words(preferred.text(), other.text(), parts);
    parts.add(text("” ", "same"));
    parts.add(text(account + "  ", "account"));
    parts.add(prefer);
    parts.add(separate);
    getChildren().setAll(parts);
    setAccessibleText(Section.WORDS.get("reading.other.full", other.text(), account));
    prefer.setAccessibleText(Section.WORDS.get("reading.prefer.full", other.text()));
    separate.setAccessibleText(Section.WORDS.get("reading.separate.full", other.text()));
  }

  private static void words(String preferred, String other, List<Node> parts) {
    List<Stretch> stretches = WordDiff.of(preferred, other).stretches();
    int at = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.side() == Side.LEFT) {
        boolean exchanged = i + 1 < stretches.size() && stretches.get(i + 1).side() == Side.RIGHT;
        if (!exchanged) {
          at = between(other, at, (int) stretch.right().start(), parts);
          parts.add(text((at == 0 ? "" : " ") + cut(preferred, stretch.left()), "missing"));
          parts.add(text(at == 0 ? " " : "", "same"));
        }
      } else {
        at = between(other, at, (int) stretch.right().start(), parts);
        String style = stretch.side() == Side.BOTH ? "same" : "differing";
        parts.add(text(cut(other, stretch.right()), style));
        at = (int) stretch.right().end();
      }
    }
    between(other, at, other.length(), parts);
  }

  /** What stands between the words: spaces and punctuation. */
  private static int between(String text, int from, int to, List<Node> parts) {
    if (to > from) {
      parts.add(text(text.substring(from, to), "same"));
    }
    return Math.max(from, to);
  }

  private static String cut(String text, Span span) {
    return text.substring((int) span.start(), (int) span.end());
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
