package app.sottovoce.read.base;

import java.util.Set;

/**
 * Reads one format. A reader is a function: it keeps no state, decides by looking whether a file is
 * its own, tells of what it had to skip in remarks, and refuses a file with one sentence.
 */
public interface SourceReader {

  /** The name of the format, as {@code --format} takes it: lower case, no blanks. */
  String format();

  /** Other names that people try, such as the ending of such files' names. */
  default Set<String> otherNames() {
    return Set.of();
  }

  /** The IANA media type of the format, or the nearest. */
  String mediaType();

  /** How sure it is, from the content alone, that a file has this format. */
  Sureness recognises(RawFile file);

  /**
   * Reads a file of this format.
   *
   * @throws UnreadableFile if it has not this format or goes beyond the {@link Limits}
   */
  Imported read(RawFile file) throws UnreadableFile;
}
