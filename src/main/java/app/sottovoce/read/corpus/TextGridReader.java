package app.sottovoce.read.corpus;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.corpus.TextGrid.Item;
import app.sottovoce.read.corpus.TextGrid.Tier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TextGrids of the program Praat, in its long, short and chronological text form: a labelled
 * interval or point is an utterance, of the speaker whom the tier's name names.
 */
public final class TextGridReader implements SourceReader {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\\s*(?:File type\\s*=\\s*)?\"ooTextFile(?: short)?\"\\s+(?:Object"
              + " class\\s*=\\s*)?\"TextGrid\"|\\A\\s*\"Praat chronological TextGrid");

  /** What our own export puts behind a speaker's name: a second tier, times that are no measure. */
  private static final Pattern OWN =
      Pattern.compile(
          "(.*?)(?: \\((reported|estimated)\\))?(?: \\((?:points|[0-9]{1,4})\\)){0,2}",
          Pattern.DOTALL);

  @Override
  public String format() {
    return "textgrid";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("praat");
  }

  @Override
  public String mediaType() {
    return "text/praat-textgrid";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return HEAD.matcher(file.head()).find() ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Limits.checkLines(file.name(), file.text());
    Remarks remarks = file.remarks();
    TextGrid grid = TextGridPass.read(file);
    if (!grid.isWhole()) {
      remarks.add("The file breaks off or is damaged; what stands before that place was read.");
    }
    TimeLine line = new TimeLine(file.name());
    int impossible = 0;
    int backwards = 0;
    int points = 0;
    for (Tier tier : grid.tiers()) {
      for (Item item : tier.items()) {
        String label = Controls.without(item.label()).strip();
        if (!label.isEmpty()) {
          Optional<When> when = when(item, basis(tier));
          impossible += when.isEmpty() ? 1 : 0;
          backwards += item.to() < item.from() ? 1 : 0;
          points += tier.ofPoints() ? 1 : 0;
          line.add(Said.of(label, List.of()).withSpeaker(speaker(tier)).withWhen(when));
        }
      }
    }
    remarks.count(
        impossible,
        "label stands before the beginning or beyond all measure and has no time.",
        "labels stand before the beginning or beyond all measure and have no time.");
    remarks.count(
        backwards,
        "interval ends before it starts; only its start was taken as measured.",
        "intervals end before they start; only their starts were taken as measured.");
    remarks.count(
        points,
        "label stands at a point in time: that utterance has no length.",
        "labels stand at points in time: these utterances have no length.");
    ToldText told = line.told(List.of());
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), told.text(), mediaType());
    return new Imported(format(), source, told.said(), remarks.list());
  }

  private static Optional<When> when(Item item, Basis basis) {
    OptionalLong start = Seconds.milliseconds(item.from());
    OptionalLong end = Seconds.milliseconds(item.to());
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        end.getAsLong() < start.getAsLong()
            ? StatedTimes.of(start.getAsLong(), end.getAsLong())
            : new When(start.getAsLong(), end.getAsLong(), basis, basis, Extra.NONE));
  }

  private static Optional<SpeakerName> speaker(Tier tier) {
    return TierName.speaker(own(tier).group(1)).map(SpeakerName::of);
  }

  private static Basis basis(Tier tier) {
    String basis = own(tier).group(2);
    return basis == null
        ? Basis.MEASURED
        : basis.equals("reported") ? Basis.REPORTED : Basis.ESTIMATED;
  }

  private static Matcher own(Tier tier) {
    Matcher own = OWN.matcher(tier.name().strip());
    if (!own.matches()) {
      throw new AssertionError("The pattern matches any name");
    }
    return own;
  }
}
