package app.sottovoce.read.corpus;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.Set;
import java.util.regex.Pattern;

/** Transcribed speech in TEI, as ISO 24624 and our own export have it: an utterance a {@code u}. */
public final class TeiReader implements SourceReader {
  private static final Pattern SPEECH = Pattern.compile("<(?:u|annotationBlock|timeline)[\\s/>]");

  @Override
  public String format() {
    return "tei";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("iso-24624");
  }

  @Override
  public String mediaType() {
    return "application/tei+xml";
  }

  @Override
  public Sureness recognises(RawFile file) {
    boolean speech = Xml.root(file.head()).equals("TEI") && SPEECH.matcher(file.head()).find();
    return speech ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile raw) throws UnreadableFile {
    RawFile file = Xml.asDeclared(raw);
    Remarks remarks = file.remarks();
    TeiPass pass = new TeiPass(file.name(), Xml.open(file), remarks);
    ToldText told = pass.told();
    String title = pass.title().isBlank() ? file.stem() : pass.title();
    Source source = file.source(Source.Kind.TRANSCRIPT, title, told.text(), mediaType());
    return new Imported(format(), source, told.said(), remarks.list());
  }
}
