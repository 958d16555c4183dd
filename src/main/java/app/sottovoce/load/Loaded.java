package app.sottovoce.load;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.UnreadableFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A file as a project takes it up.
 *
 * @param source its id is empty until it joins a project
 * @param said what a transcript records, or the quotations found in an article
 * @param remarks what was odd or had to be skipped
 * @param guessed the file, if its encoding was guessed, so that it can be read in another one
 */
public record Loaded(Source source, List<Said> said, List<Remark> remarks, Optional<Path> guessed) {

  /**
   * Reads a file, and finds the quotations if it is an article.
   *
   * @param clock tells when it was read
   * @throws UnreadableFile with a sentence that names the file, if it cannot be read
   */
  public static Loaded from(Path path, ReadOptions options, Clock clock) throws UnreadableFile {
    return from(path, options, new QuoteFinder(), clock);
  }

  /** The same with a finder of quotations other than the usual one. */
  public static Loaded from(Path path, ReadOptions options, QuoteFinder finder, Clock clock)
      throws UnreadableFile {
    RawFile file = new RawFile(FileBytes.name(path), FileBytes.of(path), clock.instant(), options);
    Imported imported = SourceReaders.read(file, options);
    Source source = imported.source();
    List<Said> said = source.kind() == Source.Kind.ARTICLE ? finder.said(source) : imported.said();
    boolean guessed =
        file.guessedEncoding().isPresent()
            && source.file().flatMap(SourceFile::encoding).equals(file.guessedEncoding());
    return new Loaded(
        source, said, imported.remarks(), guessed ? Optional.of(path) : Optional.empty());
  }
}
