package app.sottovoce.read.corpus;

import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.corpus.TextGrid.Item;
import app.sottovoce.read.corpus.TextGrid.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over one TextGrid in any of Praat's three text forms: long, short, chronological. */
public final class TextGridPass {
  private static final String INTERVALS = "IntervalTier";
  private static final String POINTS = "TextTier";

  private final String name;
  private final PraatTokens tokens;
  private final List<Tier> tiers = new ArrayList<>();
  private int items;

  /** Whether it can be read further. */
  private boolean whole = true;

  /** Whether a tier has fewer items than it announces. */
  private boolean missing;

  private TextGridPass(String name, String text) {
    this.name = name;
    this.tokens = new PraatTokens(text);
  }

  /**
   * Reads a TextGrid.
   *
   * @throws UnreadableFile if it is none
   */
  public static TextGrid read(RawFile file) throws UnreadableFile {
    return new TextGridPass(file.name(), file.text()).grid();
  }

  private TextGrid grid() throws UnreadableFile {
    String type = tokens.quotedText().orElse("");
    boolean chronological = type.startsWith("Praat chronological TextGrid");
    if (!chronological && !tokens.quotedText().orElse("").equals("TextGrid")) {
      throw new UnreadableFile(
          name, "is no TextGrid in Praat's text form; save it in Praat as a text file.");
    }
    Optional<Double> from = tokens.number();
    Optional<Double> to = tokens.number();
    if (chronological || tokens.flag("<exists>")) {
      int count = tokens.number().orElse(0.0).intValue();
      if (chronological) {
        chronological(count);
      } else {
        tiers(count);
      }
    }
    return new TextGrid(from.orElse(0.0), to.orElse(0.0), tiers, whole && !missing);
  }

  private void tiers(int count) throws UnreadableFile {
    for (int i = 0; i < count && whole; i++) {
      Optional<String> type = tokens.quotedText();
      Optional<String> tier = tokens.quotedText();
      tokens.number();
      tokens.number();
      Optional<Double> size = tokens.number();
      if (size.isEmpty() || !isTier(type.orElse(""))) {
        whole = false;
      } else {
        boolean points = type.get().equals(POINTS);
        tiers.add(new Tier(tier.orElse(""), points, items(points, size.get())));
      }
    }
  }

  private List<Item> items(boolean points, double size) throws UnreadableFile {
    List<Item> list = new ArrayList<>();
    while (list.size() < size && whole && !tokens.isBeforeText()) {
      item(points).ifPresent(list::add);
    }
    missing |= list.size() < size;
    return list;
  }

  private Optional<Item> item(boolean point) throws UnreadableFile {
    Limits.checkCues(name, items++);
    Optional<Double> from = tokens.number();
    Optional<Double> to = point ? from : tokens.number();
    Optional<String> label = tokens.quotedText();
    whole = label.isPresent();
    return label.map(text -> new Item(from.orElseThrow(), to.orElseThrow(), text));
  }

  /** First all tiers, then their items in the order of time, each with the number of its tier. */
  private void chronological(int count) throws UnreadableFile {
    List<String> names = new ArrayList<>();
    List<Boolean> points = new ArrayList<>();
    List<List<Item>> lists = new ArrayList<>();
    for (int i = 0; i < count && whole; i++) {
      String type = tokens.quotedText().orElse("");
      whole = isTier(type);
      points.add(type.equals(POINTS));
      names.add(tokens.quotedText().orElse(""));
      lists.add(new ArrayList<>());
      tokens.number();
      tokens.number();
    }
    for (Optional<Double> tier = tokens.number();
        whole && tier.isPresent();
        tier = tokens.number()) {
      int number = tier.get().intValue() - 1;
      if (number < 0 || number >= lists.size()) {
        whole = false;
      } else {
        item(points.get(number)).ifPresent(lists.get(number)::add);
      }
    }
    for (int i = 0; i < lists.size(); i++) {
      tiers.add(new Tier(names.get(i), points.get(i), lists.get(i)));
    }
  }

  private static boolean isTier(String type) {
    return type.equals(INTERVALS) || type.equals(POINTS);
  }
}
