package app.sottovoce.read.subtitle;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.Optional;
import java.util.Set;

/**
 * Timed Text Markup Language with its older name DFXP and its profiles IMSC and EBU-TT. Source: W3C
 * Recommendations "Timed Text Markup Language 2 (TTML2)" and, for the default region, "TTML
 * Profiles for Internet Media Subtitles and Captions 1.2". Of styles only those matter that take
 * words off the screen.
 */
public final class TtmlReader implements SourceReader {

  @Override
  public String format() {
    return "ttml";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("dfxp", "imsc", "ebu-tt");
  }

  @Override
  public String mediaType() {
    return "application/ttml+xml";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return Xml.root(file.head()).equals("tt") ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    TtmlDocument document = TtmlParser.parse(file, remarks);
    ToldText told = new TtmlCues(file.name(), document, remarks).told();
    if (told.said().isEmpty()) {
      remarks.add("The file has no cues.");
    }
    Source source =
        file.source(
                Source.Kind.TRANSCRIPT,
                document.title().orElse(file.stem()),
                told.text(),
                mediaType())
            .withPublication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                document.language());
    return new Imported(format(), source, told.said(), remarks.list());
  }
}
