package app.sottovoce.ui.timeline;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * Draws the timeline: what is visible and nothing else. What is thinner than a few pixels is merged
 * column by column, so that a frame costs what the window holds, not what the project holds.
 */
final class Painter {
  /** A block thinner than this is merged with its neighbours. */
  private static final double THIN = 3;

  /** The width of the columns that thin blocks are merged in. */
  private static final int COLUMN = 2;

  /** The width from which a block has round corners, dashes and a bar. */
  private static final double FULL = 12;

  private static final double LABELLED = 30;
  private static final double ARC = 5;

  private final GraphicsContext g;
  private final Words words;
  private final Advances label;
  private final Advances small;
  private final Picture picture;

  Painter(GraphicsContext graphics, Words words, Fonts fonts, Picture picture) {
    this.g = graphics;
    this.words = words;
    this.label = fonts.label();
    this.small = fonts.small();
    this.picture = picture;
  }

  void paint() {
    g.setTextBaseline(VPos.CENTER);
    g.setFill(colours().background());
    g.fillRect(0, 0, picture.width(), picture.height());
    List<Ruler.Mark> marks =
        Ruler.marks(picture.scale(), picture.width() - Outline.GUTTER, picture.shown().axis());
    ground(marks);
    lanes();
    bands(marks);
    names();
  }

  private Colours colours() {
    return picture.colours();
  }

  /** The stripes of the lanes and the lines of the ruler across them. */
  private void ground(List<Ruler.Mark> marks) {
    Outline outline = picture.outline();
    for (int lane = 0; lane < outline.lanes(); lane++) {
      double y = picture.y(lane);
      if (lane % 2 == 1) {
        g.setFill(colours().band());
        g.fillRect(0, y, picture.width(), outline.height(lane));
      }
      g.setFill(colours().line());
      g.fillRect(0, y + outline.height(lane) - 1, picture.width(), 1);
    }
    double bottom =
        Math.min(picture.height(), outline.lanesTop() - picture.scroll() + outline.lanesHeight());
    g.setFill(colours().line());
    for (Ruler.Mark mark : marks) {
      if (mark.isLabelled()) {
        g.fillRect(
            Math.round(picture.x(mark.at())), outline.lanesTop(), 1, bottom - outline.lanesTop());
      }
    }
  }

  private void lanes() {
    Outline outline = picture.outline();
    List<Lane> lanes = picture.shown().lanes().lanes();
    for (int i = 0; i < lanes.size(); i++) {
      List<SubRow> subRows = lanes.get(i).subRows();
      for (int j = 0; j < subRows.size(); j++) {
        double y = outline.lanesTop() - picture.scroll() + outline.blockTop(i, j);
        double height = outline.blockHeight(i);
        if (y + height > outline.lanesTop() && y < picture.height()) {
          subRow(subRows.get(j), Math.round(y), height);
        }
      }
    }
  }

  private void subRow(SubRow subRow, double y, double height) {
    TimeScale scale = picture.scale();
    long end = scale.ms(picture.width() - Outline.GUTTER) + 1;
    Crowd crowd = new Crowd(y, height);
    int i = subRow.firstEndingAfter(scale.ms(0) - 1);
    while (i < subRow.size() && subRow.start(i) < end) {
      double x = picture.x(subRow.start(i));
      double width = picture.x(subRow.end(i)) - x;
      if (width >= THIN) {
        crowd.flush();
        block(subRow.get(i), x, y, width, height);
        i++;
      } else {
        double column = Math.floor(x / COLUMN) * COLUMN;
        long next = scale.ms(column + COLUMN - Outline.GUTTER);
        crowd.add(subRow.get(i), column);
        i = lastThin(subRow, i, next);
      }
    }
    crowd.flush();
  }

  /** The index after the thin blocks of a column: the last one to start in it may reach further. */
  private int lastThin(SubRow subRow, int from, long next) {
    int after = Math.max(from + 1, subRow.firstFrom(next, from));
    boolean reaches =
        (subRow.end(after - 1) - subRow.start(after - 1)) / picture.scale().msPerPixel() >= THIN;
    return reaches && after - 1 > from ? after - 1 : after;
  }

  /** Neighbouring columns of thin blocks that look alike, drawn as one rectangle. */
  private final class Crowd {
    private final double y;
    private final double height;
    private double from;
    private double to;
    private Optional<Color> colour = Optional.empty();

    Crowd(double y, double height) {
      this.y = y;
      this.height = height;
    }

    void add(Timed first, double column) {
      Color next = colour(first);
      if (colour.isEmpty() || column > to || !colour.get().equals(next)) {
        flush();
        from = column;
        colour = Optional.of(next);
      }
      to = column + COLUMN;
    }

    private Color colour(Timed item) {
      return picture.selected().test(item)
          ? colours().accent()
          : picture
              .inks()
              .of(picture.shown().project(), item.utterance())
              .crowd(item.isEstimated());
    }

    void flush() {
      if (colour.isPresent()) {
        g.setFill(colour.get());
        g.fillRect(from, y, to - from, height);
        colour = Optional.empty();
      }
    }
  }

  private void block(Timed item, double left, double y, double fullWidth, double height) {
    Ink ink = picture.inks().of(picture.shown().project(), item.utterance());
    double x = Math.round(Math.max(left, Outline.GUTTER - 20));
    double to = Math.round(Math.min(left + fullWidth, picture.width() + 20));
    double width = Math.max(2, to - x - (fullWidth > 4 ? 1 : 0));
    boolean lifted = picture.lifted().test(item);
    if (lifted) {
      g.setGlobalAlpha(0.35);
    }
    fill(item, ink, x, y, width, height);
    edges(item, ink, x, y, width, height);
    if (width >= FULL) {
      sure(item, ink, x, y, width, height);
    }
    if (width >= LABELLED) {
      double textX = Math.max(x + 8, Outline.GUTTER + 5);
      String text =
          label.fitted(
              item.utterance().words().replace('\n', ' '),
              Math.min(x + width, picture.width()) - 5 - textX);
      g.setFont(label.font());
      g.setFill(colours().text());
      g.fillText(text, textX, y + height / 2 - (height > 30 ? 2 : 1.5));
    }
    if (lifted) {
      g.setGlobalAlpha(1);
    }
    if (picture.selected().test(item)) {
      selected(item, x, y, width, height);
    }
  }

  private void fill(Timed item, Ink ink, double x, double y, double width, double height) {
    boolean startGuessed = item.startBasis() == Basis.ESTIMATED;
    boolean endGuessed = item.endBasis() == Basis.ESTIMATED;
    Paint hatched = item.isEstimated() ? ink.hatched(picture.x(0)) : ink.fill();
    if (width < FULL) {
      g.setFill(hatched);
      g.fillRect(x, y, width, height);
      return;
    }
    g.setFill(startGuessed ? hatched : ink.fill());
    g.fillRoundRect(x, y, width, height, ARC, ARC);
    if (startGuessed != endGuessed) {
      double half = Math.round(width / 2);
      g.setFill(endGuessed ? hatched : ink.fill());
      g.fillRoundRect(x + half, y, width - half, height, ARC, ARC);
      g.fillRect(x + half, y, ARC, height);
    }
  }

  /** A measured start has a dark edge; what is not measured is dashed all around. */
  private void edges(Timed item, Ink ink, double x, double y, double width, double height) {
    boolean measured = item.startBasis() == Basis.MEASURED && item.endBasis() == Basis.MEASURED;
    double bar = width < FULL ? Math.min(2, width) : 3;
    if (!measured && width >= FULL) {
      g.setFill(ink.dashed(x + 2, y));
      g.fillRect(x + 2, y, width - 4, 1);
      g.setFill(ink.dashed(x + 2, y + height - 1));
      g.fillRect(x + 2, y + height - 1, width - 4, 1);
    }
    left(item.startBasis(), ink, x, y, bar, height);
    if (!measured && width >= FULL) {
      right(item.endBasis(), ink, x + width, y, height);
    }
  }

  private void left(Basis basis, Ink ink, double x, double y, double bar, double height) {
    switch (basis) {
      case MEASURED -> {
        g.setFill(ink.edge());
        g.fillRect(x, y, bar, height);
      }
      case REPORTED -> {
        g.setFill(ink.dashed(x, y + 2));
        g.fillRect(x, y + 2, bar, height - 4);
      }
      case ESTIMATED -> {
        g.setFill(ink.dashed(x, y + 2));
        g.fillRect(x, y + 2, 1, height - 4);
      }
    }
  }

  private void right(Basis basis, Ink ink, double right, double y, double height) {
    switch (basis) {
      case MEASURED -> {
        g.setFill(ink.edge());
        g.fillRect(right - 2, y, 2, height);
      }
      case REPORTED, ESTIMATED -> {
        g.setFill(ink.dashed(right - 1, y + 2));
        g.fillRect(right - 1, y + 2, 1, height - 4);
      }
    }
  }

  /** A thin bar: how sure of the words. */
  private void sure(Timed item, Ink ink, double x, double y, double width, double height) {
    Optional<Percent> percent =
        item.utterance().reading().flatMap(Reading::confidence).flatMap(Assessment::percent);
    if (percent.isPresent()) {
      double from = x + 5;
      double room = Math.max(2, width - 9);
      double thickness = height > 30 ? 3 : 2;
      double at = y + height - thickness - (height > 22 ? 3 : 2);
      g.setFill(ink.edge().interpolate(ink.fill(), 0.72));
      g.fillRect(from, at, room, thickness);
      g.setFill(ink.edge());
      g.fillRect(from, at, Math.max(2, room * percent.get().middle() / 100), thickness);
    }
  }

  private void selected(Timed item, double x, double y, double width, double height) {
    g.setStroke(colours().accent());
    g.setLineWidth(2);
    if (width < FULL) {
      g.strokeRect(x - 1, y - 1, width + 2, height + 2);
    } else {
      g.strokeRoundRect(x - 1, y - 1, width + 2, height + 2, ARC + 2, ARC + 2);
    }
    if (picture.lead().test(item) && width >= 2 * FULL) {
      g.setFill(colours().accent());
      g.fillRoundRect(x - 2, y + height / 2 - 6, 4, 12, 3, 3);
      g.fillRoundRect(x + width - 2, y + height / 2 - 6, 4, 12, 3, 3);
    }
  }

  /** The ruler and the scenes, over whatever lanes are scrolled up behind them. */
  private void bands(List<Ruler.Mark> marks) {
    Outline outline = picture.outline();
    g.setFill(colours().band());
    g.fillRect(0, 0, picture.width(), Outline.RULER);
    g.setFill(colours().background());
    g.fillRect(0, Outline.RULER, picture.width(), outline.lanesTop() - Outline.RULER);
    g.setFont(small.font());
    for (Ruler.Mark mark : marks) {
      double x = Math.round(picture.x(mark.at()));
      g.setFill(mark.isLabelled() ? colours().muted() : colours().line());
      g.fillRect(x, Outline.RULER - (mark.isLabelled() ? 7 : 4), 1, mark.isLabelled() ? 7 : 4);
      if (mark.isLabelled()) {
        g.fillText(mark.label(), x + 5, 11);
      }
    }
    for (SceneBar bar : picture.shown().scenes()) {
      scene(bar);
    }
    g.setFill(colours().line());
    g.fillRect(0, Outline.RULER - 1, picture.width(), 1);
    g.fillRect(0, outline.lanesTop() - 1, picture.width(), 1);
  }

  private void scene(SceneBar bar) {
    double y = Outline.RULER + bar.row() * Outline.SCENE + 2;
    double height = Outline.SCENE - 5;
    double x = Math.round(Math.max(picture.x(bar.start()), Outline.GUTTER - 20));
    double to = Math.round(Math.min(picture.x(bar.end()), picture.width() + 20));
    double width = Math.max(2, to - x - 1);
    boolean below = y + height > picture.outline().lanesTop();
    if (below || to < Outline.GUTTER || x > picture.width()) {
      return;
    }
    g.setFill(colours().scene());
    g.fillRoundRect(x, y, width, height, ARC, ARC);
    if (bar.estimated()) {
      g.setFill(colours().background());
      for (double gap = x + 4; gap < to - 4; gap += 7) {
        g.fillRect(gap, y, 3, 1);
        g.fillRect(gap, y + height - 1, 3, 1);
      }
    }
    double textX = Math.max(x + 6, Outline.GUTTER + 4);
    double room = Math.min(to, picture.width()) - 6 - textX;
    if (room > 12) {
      g.setFont(small.font());
      g.setFill(colours().text());
      g.fillText(small.fitted(bar.scene().title().replace('\n', ' '), room), textX, y + height / 2);
    }
  }

  /** The column of names at the left, over whatever blocks reach under it. */
  private void names() {
    Outline outline = picture.outline();
    List<Lane> lanes = picture.shown().lanes().lanes();
    g.setFill(colours().band());
    g.fillRect(0, 0, Outline.GUTTER, picture.height());
    for (int i = 0; i < lanes.size(); i++) {
      double y = picture.y(i);
      double height = outline.height(i);
      if (y + height < outline.lanesTop() || y > picture.height()) {
        continue;
      }
      g.setFill(i % 2 == 1 ? colours().band() : colours().background());
      g.fillRect(0, y, Outline.GUTTER, height);
      g.setFill(colours().line());
      g.fillRect(0, y + height - 1, Outline.GUTTER, 1);
      name(lanes.get(i).key(), y + height / 2);
    }
    g.setFill(colours().band());
    g.fillRect(0, 0, Outline.GUTTER, Outline.RULER);
    g.setFill(colours().background());
    g.fillRect(0, Outline.RULER, Outline.GUTTER, outline.lanesTop() - Outline.RULER);
    g.setFill(colours().line());
    g.fillRect(0, Outline.RULER - 1, Outline.GUTTER, 1);
    g.fillRect(0, outline.lanesTop() - 1, Outline.GUTTER, 1);
    g.fillRect(Outline.GUTTER - 1, 0, 1, picture.height());
    g.setFont(small.font());
    g.setFill(colours().muted());
    g.fillText(words.get("axis." + picture.shown().axis().name().toLowerCase(Locale.ROOT)), 14, 12);
    g.fillText(words.get("scenes"), 14, Outline.RULER + Outline.SCENE / 2);
  }

  private void name(String lane, double middle) {
    Shown shown = picture.shown();
    boolean speakers = shown.grouping() == Grouping.SPEAKER;
    double x = 14;
    if (speakers) {
      Optional<String> speaker = Optional.of(lane).filter(key -> !key.equals(Grouping.NONE));
      g.setFill(picture.inks().ofSpeaker(shown.project(), speaker).edge());
      g.fillOval(x, middle - 4.5, 9, 9);
      x += 17;
    }
    g.setFont(label.font());
    g.setFill(lane.equals(Grouping.NONE) ? colours().muted() : colours().text());
    g.fillText(label.fitted(laneName(shown, words, lane), Outline.GUTTER - x - 8), x, middle);
  }

  /** What a lane is called. */
  static String laneName(Shown shown, Words words, String lane) {
    return lane.equals(Grouping.NONE)
        ? words.get("lane.none." + shown.grouping().name().toLowerCase(Locale.ROOT))
        : shown.grouping().name(shown.project(), lane).orElse(lane);
  }
}
