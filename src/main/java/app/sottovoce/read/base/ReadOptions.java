package app.sottovoce.read.base;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an analyst says about a file, instead of leaving it to the program to find out.
 *
 * @param format the reader to use
 * @param encoding the encoding of the text
 * @param framesPerSecond how long a frame is, where times count frames
 * @param columns which column of a table is what
 */
public record ReadOptions(
    Optional<SourceReader> format,
    Optional<Charset> encoding,
    OptionalDouble framesPerSecond,
    Optional<ColumnMapping> columns) {

  /** Nothing said. */
  public static final ReadOptions NONE =
      new ReadOptions(Optional.empty(), Optional.empty(), OptionalDouble.empty());

  /** Nothing said about tables. */
  public ReadOptions(
      Optional<SourceReader> format, Optional<Charset> encoding, OptionalDouble framesPerSecond) {
    this(format, encoding, framesPerSecond, Optional.empty());
  }

  public ReadOptions withColumns(ColumnMapping newColumns) {
    return new ReadOptions(format, encoding, framesPerSecond, Optional.of(newColumns));
  }
}
