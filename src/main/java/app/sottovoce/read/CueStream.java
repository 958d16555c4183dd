package app.sottovoce.read;

import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.LinePieces;
import app.sottovoce.read.base.NeedsWholeFile;
import app.sottovoce.read.base.PieceReader;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.text.Decoded;
import app.sottovoce.text.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said in a file, read piece by piece: the same as its {@link PieceReader} finds in the
 * file as a whole. The file must be UTF-8, since other encodings show only in the whole.
 */
public final class CueStream implements AutoCloseable {
  private static final String REPLACED = "\ufffd";

  private final LinePieces pieces;
  private final Source source;
  private final Remarks remarks;
  private final PieceReader.Pass pass;
  private String text;

  private CueStream(LinePieces pieces, RawFile beginning, PieceReader reader) throws IOException {
    this.pieces = pieces;
    this.source = source(beginning, reader);
    this.remarks = beginning.remarks();
    this.pass = reader.pass(beginning.name(), remarks);
    this.text = beginning.text();
  }

  /**
   * Begins to read a file.
   *
   * @throws NeedsWholeFile if it cannot be read piece by piece
   * @throws IOException if it cannot be read at all
   */
  public static CueStream open(Path path, ReadOptions options) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new NeedsWholeFile("It is no file.");
    }
    LinePieces pieces = new LinePieces(Files.newInputStream(path));
    try {
      RawFile beginning = new RawFile(FileBytes.name(path), pieces.next(), Instant.EPOCH, options);
      if (!isPlain(beginning, pieces.isEnded())) {
        throw new NeedsWholeFile("What it is shows only in the whole.");
      }
      SourceReader reader = SourceReaders.reader(beginning, options);
      if (reader instanceof PieceReader inPieces) {
        return new CueStream(pieces, beginning, inPieces);
      }
      throw new NeedsWholeFile("Its format cannot be read in pieces.");
    } catch (IOException e) {
      pieces.close();
      throw e;
    }
  }

  /** The source, without its text and the hash of its bytes, which nobody has seen as a whole. */
  public Source source() {
    return source;
  }

  /**
   * What comes next, in the order of the file; nothing after its end.
   *
   * @throws NeedsWholeFile if it turns out that the file cannot be read piece by piece
   */
  public List<Said> next() throws IOException {
    List<Said> found = new ArrayList<>();
    while (found.isEmpty() && !text.isEmpty()) {
      boolean last = pieces.isEnded();
      int used = pass.read(text, last, found);
      String more = last ? "" : decoded(pieces.next());
      text = last ? "" : text.substring(used) + more;
      if (text.length() > LinePieces.LONGEST) {
        throw new NeedsWholeFile("A cue is very long.");
      }
      remarks.moveOn(used, text);
    }
    return found;
  }

  /** What there is to be said about the file so far. */
  public List<Remark> remarks() {
    return remarks.list();
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }

  private static boolean isPlain(RawFile beginning, boolean whole) {
    return beginning.decoded() instanceof Decoded.Text text
        && text.certain()
        && text.replaced() == 0
        && text.encoding().equals(StandardCharsets.UTF_8.name())
        && !text.text().contains(REPLACED)
        && (whole ? !text.text().isBlank() : text.text().length() > beginning.head().length());
  }

  private static String decoded(byte[] piece) throws NeedsWholeFile {
    String text = new String(piece, StandardCharsets.UTF_8);
    if (text.contains(REPLACED)) {
      throw new NeedsWholeFile("It is not all UTF-8.");
    }
    return Lines.normalised(text);
  }

  private static Source source(RawFile beginning, PieceReader reader) {
    SourceFile file =
        new SourceFile(
            beginning.name(),
            Optional.of(reader.mediaType()),
            Optional.of(StandardCharsets.UTF_8.name()),
            Optional.empty(),
            Optional.empty(),
            Extra.NONE);
    return beginning
        .source(Source.Kind.TRANSCRIPT, beginning.stem(), "", reader.mediaType())
        .withFile(Optional.of(file));
  }
}
