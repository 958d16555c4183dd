package app.sottovoce.read;

import app.sottovoce.read.annotated.AnnotatedTranscriptReader;
import app.sottovoce.read.article.FeedReader;
import app.sottovoce.read.article.HtmlReader;
import app.sottovoce.read.article.MarkdownReader;
import app.sottovoce.read.article.MhtmlReader;
import app.sottovoce.read.article.TextArticleReader;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.JsonText;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.corpus.ChatReader;
import app.sottovoce.read.corpus.CtmReader;
import app.sottovoce.read.corpus.EafReader;
import app.sottovoce.read.corpus.ExmaraldaReader;
import app.sottovoce.read.corpus.StmReader;
import app.sottovoce.read.corpus.TeiReader;
import app.sottovoce.read.corpus.TextGridReader;
import app.sottovoce.read.corpus.TranscriberReader;
import app.sottovoce.read.document.DocumentReader;
import app.sottovoce.read.document.DocxFormat;
import app.sottovoce.read.document.OdtFormat;
import app.sottovoce.read.document.PdfFormat;
import app.sottovoce.read.document.RtfFormat;
import app.sottovoce.read.lips.AutoAvsrReader;
import app.sottovoce.read.lips.AvHubertManifestReader;
import app.sottovoce.read.lips.AvHubertOutputReader;
import app.sottovoce.read.lips.AvHubertWordsReader;
import app.sottovoce.read.lips.ClipListReader;
import app.sottovoce.read.lips.GridReader;
import app.sottovoce.read.lips.HtkReader;
import app.sottovoce.read.lips.LrsReader;
import app.sottovoce.read.lips.OuluReader;
import app.sottovoce.read.recogniser.RecogniserReader;
import app.sottovoce.read.script.LipScriptReader;
import app.sottovoce.read.script.SpeakerTextReader;
import app.sottovoce.read.subtitle.LrcReader;
import app.sottovoce.read.subtitle.MicroDvdReader;
import app.sottovoce.read.subtitle.SamiReader;
import app.sottovoce.read.subtitle.SbvReader;
import app.sottovoce.read.subtitle.SubRipReader;
import app.sottovoce.read.subtitle.SubStationReader;
import app.sottovoce.read.subtitle.TtmlReader;
import app.sottovoce.read.subtitle.WebVttReader;
import app.sottovoce.read.table.TableReader;
import app.sottovoce.text.Decoded;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The formats that can be read, and which of them a file has. */
public final class SourceReaders {

  /** Readers of what people write, or paste, into documents of word processors. */
  private static final List<SourceReader> IN_DOCUMENTS =
      List.of(
          new WebVttReader(),
          new SubStationReader(),
          new SbvReader(),
          new MicroDvdReader(),
          new SubRipReader(),
          new LrcReader(),
          new LipScriptReader(),
          new SpeakerTextReader());

  /** One reader per format. Where two are equally sure, the earlier reads the file. */
  public static final List<SourceReader> ALL =
      Stream.of(
              List.of(
                  new AnnotatedTranscriptReader(),
                  new WebVttReader(),
                  new TtmlReader(),
                  new SubStationReader(),
                  new SbvReader(),
                  new SamiReader(),
                  new MicroDvdReader(),
                  new SubRipReader(),
                  new LrcReader()),
              RecogniserReader.ALL,
              List.of(
                  new EafReader(),
                  new TextGridReader(),
                  new TranscriberReader(),
                  new ExmaraldaReader(),
                  new TeiReader(),
                  new ChatReader(),
                  new StmReader(),
                  new CtmReader(),
                  new LrsReader(),
                  new GridReader(),
                  new HtkReader(),
                  new AvHubertOutputReader(),
                  new AvHubertManifestReader(),
                  new AutoAvsrReader(),
                  new OuluReader(),
                  new ClipListReader(),
                  new LipScriptReader(),
                  new TableReader(),
                  new SpeakerTextReader(),
                  new DocumentReader(new DocxFormat(), IN_DOCUMENTS),
                  new DocumentReader(new OdtFormat(), IN_DOCUMENTS),
                  new DocumentReader(new RtfFormat(), IN_DOCUMENTS),
                  new DocumentReader(new PdfFormat(), IN_DOCUMENTS),
                  new MhtmlReader(),
                  new FeedReader(),
                  new HtmlReader(),
                  new MarkdownReader(),
                  new AvHubertWordsReader(),
                  new TextArticleReader()))
          .<SourceReader>flatMap(List::stream)
          .toList();

  private static final int LONGEST_ENDING = 8;

  private SourceReaders() {}

  /** The reader of a format, by any of its names, whatever their case. */
  public static Optional<SourceReader> named(String format) {
    String wanted = format.strip().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(reader -> reader.format().equals(wanted) || reader.otherNames().contains(wanted))
        .findFirst();
  }

  /**
   * What the names of readable files usually end in, without a dot, in order; files with other
   * endings are read as well.
   */
  public static List<String> endings() {
    return ALL.stream()
        .flatMap(reader -> Stream.concat(Stream.of(reader.format()), reader.otherNames().stream()))
        .filter(name -> name.length() <= LONGEST_ENDING && !name.contains("-"))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Reads a file in the format that it has.
   *
   * @param clock tells when it was read
   * @throws UnreadableFile with a sentence that names the file, if it cannot be read
   */
  public static Imported read(Path path, ReadOptions options, Clock clock) throws UnreadableFile {
    byte[] bytes = FileBytes.of(path);
    return read(new RawFile(FileBytes.name(path), bytes, clock.instant(), options), options);
  }

  /**
   * Reads a file that is in memory already.
   *
   * @throws UnreadableFile with a sentence that names the file, if it cannot be read
   */
  public static Imported read(RawFile file, ReadOptions options) throws UnreadableFile {
    if (file.bytes().length == 0) {
      throw new UnreadableFile(file.name(), "is empty.");
    }
    if (file.head().isBlank()
        && file.decoded() instanceof Decoded.Text text
        && text.text().isBlank()) {
      throw new UnreadableFile(file.name(), "holds nothing but blanks.");
    }
    SourceReader reader = reader(file, options);
    Imported imported = reader.read(file);
    return options.format().isEmpty() ? withDoubt(file, reader, imported) : imported;
  }

  /** Plain words in a file whose name promises more may be what is left of it. */
  private static Imported withDoubt(RawFile file, SourceReader reader, Imported imported) {
    String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    Optional<SourceReader> promised = named(ending).filter(one -> !(one instanceof MarkdownReader));
    if (promised.isEmpty() || promised.get() == reader || !(reader instanceof TextArticleReader)) {
      return imported;
    }
    List<Remark> remarks = new ArrayList<>(imported.remarks());
    remarks.addFirst(
        new Remark(
            OptionalInt.empty(),
            "The file is called “."
                + ending
                + "” but has nothing of that format; it was read as plain text."));
    return new Imported(imported.format(), imported.source(), imported.said(), remarks);
  }

  /** The reader that an analyst names, else the one whose format a file has. */
  static SourceReader reader(RawFile file, ReadOptions options) throws UnreadableFile {
    return options.format().isPresent() ? options.format().get() : recognised(file);
  }

  private static SourceReader recognised(RawFile file) throws UnreadableFile {
    SourceReader best = ALL.getFirst();
    Sureness bestSureness = Sureness.NO;
    for (SourceReader reader : ALL) {
      if (bestSureness == Sureness.SURELY) {
        break;
      }
      Sureness sureness = reader.recognises(file);
      if (sureness == Sureness.SURELY) {
        // Nobody is surer; some of those to come would decode the whole of a huge file.
        return reader;
      }
      if (sureness.compareTo(bestSureness) > 0) {
        best = reader;
        bestSureness = sureness;
      }
    }
    if (bestSureness == Sureness.NO) {
      file.text();
      if (UnknownFormat.in(file.head()).filter(UnknownFormat::isJson).isPresent()) {
        throw JsonText.unknown(file);
      }
      throw new UnreadableFile(
          file.name(),
          UnknownFormat.in(file.head())
                  .map(format -> "looks like " + format.what())
                  .orElse("is text")
              + " of a kind that cannot be read yet; export it as SubRip, WebVTT or plain text.");
    }
    return best;
  }
}
