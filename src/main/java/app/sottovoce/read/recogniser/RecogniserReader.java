package app.sottovoce.read.recogniser;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.JsonText;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of one maker of recognisers. */
public final class RecogniserReader implements SourceReader {

  /** A reader for each maker. */
  public static final List<SourceReader> ALL =
      List.of(
          new RecogniserReader(new WhisperX()),
          new RecogniserReader(new Whisper()),
          new RecogniserReader(new WhisperCpp()),
          new RecogniserReader(new AwsTranscribe()),
          new RecogniserReader(new AwsCallAnalytics()),
          new RecogniserReader(new GoogleSpeech()),
          new RecogniserReader(new AzureBatch()),
          new RecogniserReader(new AzureFast()),
          new RecogniserReader(new Deepgram()),
          new RecogniserReader(new AssemblyAi()),
          new RecogniserReader(new RevAi()),
          new RecogniserReader(new Speechmatics()),
          new RecogniserReader(new IbmWatson()),
          new RecogniserReader(new Kaldi()),
          new RecogniserReader(new Pysubs2()));

  private final Maker maker;

  RecogniserReader(Maker maker) {
    this.maker = maker;
  }

  @Override
  public String format() {
    return maker.format();
  }

  @Override
  public Set<String> otherNames() {
    return maker.otherNames();
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return maker.knows(Shape.of(file)) ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    List<JsonNode> values = JsonText.values(file);
    if (!maker.knows(Shape.of(file))) {
      throw new UnreadableFile(
          file.name(), "is JSON, but not of the kind that " + maker.who() + " writes.");
    }
    Remarks remarks = file.remarks();
    Heard heard = new Heard(remarks);
    values.stream().filter(JsonNode::isObject).forEach(value -> maker.read(value, heard));
    ToldText told = heard.told();
    Limits.checkCues(file.name(), told.said().size());
    Source source =
        file.source(Source.Kind.TRANSCRIPT, file.stem(), told.text(), mediaType())
            .withHops(maker.isHand() ? List.of(Hop.of(maker.who(), "recognised")) : List.of())
            .withPublication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                heard.language());
    return new Imported(format(), source, told.said(), remarks.list());
  }
}
