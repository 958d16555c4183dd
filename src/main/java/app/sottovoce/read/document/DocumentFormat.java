package app.sottovoce.read.document;

import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.Set;

/** Finds the words in one kind of document; {@link DocumentReader} makes a source of them. */
public interface DocumentFormat {

  /** The name of the format: lower case, no blanks. */
  String format();

  /** Other names that people try. */
  default Set<String> otherNames() {
    return Set.of();
  }

  /** The IANA media type. */
  String mediaType();

  /** How sure it is, from the content alone, that a file has this format. */
  Sureness recognises(RawFile file);

  /**
   * What the document says.
   *
   * @throws UnreadableFile if it is damaged, protected, or beyond the limits
   */
  Document read(RawFile file) throws UnreadableFile;
}
