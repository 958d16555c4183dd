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
import java.util.Optional;
import java.util.Set;

/**
 * ELAN documents ({@code .eaf}): an annotation of a tier that has none above it is an utterance,
 * what tiers below it say of it becomes its note.
 */
public final class EafReader implements SourceReader {

  @Override
  public String format() {
    return "eaf";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("elan");
  }

  @Override
  public String mediaType() {
    return "text/x-eaf+xml";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return Xml.root(file.head()).equals("ANNOTATION_DOCUMENT") ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile raw) throws UnreadableFile {
    RawFile file = Xml.asDeclared(raw);
    Remarks remarks = file.remarks();
    EafDocument document = EafDocument.of(file);
    ToldText told =
        new EafUtterances(file.name(), document, remarks)
            .timeLine()
            .told(document.media().stream().map(medium -> "Recording: " + medium).toList());
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), told.text(), mediaType());
    Optional<String> author = Optional.of(document.author()).filter(name -> !name.isBlank());
    return new Imported(
        format(),
        source.withPublication(
            Optional.empty(), author, Optional.empty(), Optional.empty(), Optional.empty()),
        told.said(),
        remarks.list());
  }
}
