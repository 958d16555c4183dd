package app.sottovoce.load;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.UnreadableFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A file as a project takes it up.
 *
 * @param source its id is empty until it joins a project
 * @param said what a transcript records, or the quotations found in an article
 * @param remarks what was odd or had to be skipped
 */
public record Loaded(Source source, List<Said> said, List<Remark> remarks) {

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
    Imported imported = SourceReaders.read(path, options, clock);
    Source source = imported.source();
    List<Said> said = source.kind() == Source.Kind.ARTICLE ? finder.said(source) : imported.said();
    return new Loaded(source, said, imported.remarks());
  }
}
