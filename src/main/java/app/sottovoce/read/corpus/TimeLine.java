package app.sottovoce.read.corpus;

import app.sottovoce.model.Said;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is said on several tiers, told in the order of time. What has no time stays behind what
 * stands before it in the file.
 */
final class TimeLine {
  private record Entry(long at, Said said) {}

  private final String file;
  private final List<Entry> entries = new ArrayList<>();
  private long last;

  TimeLine(String file) {
    this.file = file;
  }

  /**
   * Adds what is said next on a tier.
   *
   * @throws UnreadableFile if it is too much
   */
  void add(Said said) throws UnreadableFile {
    Limits.checkCues(file, entries.size());
    last = said.when().isPresent() ? said.when().get().start() : last;
    entries.add(new Entry(last, said));
  }

  /** What was said, as a text that begins with some lines of heading. */
  ToldText told(List<String> headings) {
    entries.sort(Comparator.comparingLong(Entry::at));
    ToldText told = new ToldText();
    headings.forEach(told::heading);
    entries.forEach(entry -> told.add(entry.said()));
    return told;
  }
}
