package app.sottovoce.ui.reader;

import app.sottovoce.assist.Hedging;
import java.util.List;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/**
 * A source's text as the text area asks for it: one paragraph at a time, when it comes into view.
 */
final class SourceModel extends StyledTextModelViewOnlyBase {
  /** Tells the text area which paragraph it has laid out, so that it can be marked. */
  static final StyleAttribute<Integer> PARAGRAPH =
      new StyleAttribute<>("SOTTOVOCE_PARAGRAPH", Integer.class, true);

  private static final double SPACE_BELOW = 4;
  private static final double LINE_SPACING = 4;

  private final Paragraphs paragraphs;
  private final boolean titled;
  private List<Hedging> hedges = List.of();

  /**
   * @param titled whether the first paragraph is the title
   */
  SourceModel(Paragraphs paragraphs, boolean titled) {
    this.paragraphs = paragraphs;
    this.titled = titled;
  }

  @Override
  public int size() {
    return paragraphs.size();
  }

  @Override
  public String getPlainText(int index) {
    return paragraphs.words(index);
  }

  @Override
  public int getParagraphLength(int index) {
    return paragraphs.end(index) - paragraphs.start(index);
  }

  @Override
  public RichParagraph getParagraph(int index) {
    String words = paragraphs.words(index);
    String style =
        titled && index == 0 ? "source-title" : words.isBlank() ? "source-gap" : "source-words";
    return styled(index, words, style)
        .setParagraphAttributes(
            StyleAttributeMap.builder()
                .set(PARAGRAPH, index)
                .setSpaceBelow(SPACE_BELOW)
                .setLineSpacing(LINE_SPACING)
                .build())
        .build();
  }

  /** Sets words in italics. */
  void showHedges(List<Hedging> inOrder) {
    hedges = inOrder;
    refresh();
  }

  private RichParagraph.Builder styled(int index, String words, String style) {
    RichParagraph.Builder builder = RichParagraph.builder();
    int start = paragraphs.start(index);
    int done = 0;
    for (Hedging hedge : hedges) {
      int from = Math.max(hedge.start() - start, done);
      int to = Math.min(hedge.end() - start, words.length());
      if (from < to) {
        builder.addWithStyleNames(words.substring(done, from), style);
        builder.addWithStyleNames(words.substring(from, to), style, "source-hedge");
        done = to;
      }
    }
    return builder.addWithStyleNames(words.substring(done), style);
  }

  /** Has everything in view laid out again. */
  void refresh() {
    fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
    return StyleAttributeMap.EMPTY;
  }
}
